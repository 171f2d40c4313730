package org.carepurse.proof;

import java.util.Arrays;
import java.util.List;

/** Checks the proofs of RFC 6962, by the algorithms of RFC 9162 §2.1.3.2 and §2.1.4.2. */
public final class ProofCheck {

    private ProofCheck() {}

    /** Whether the leaf stands at its place in a tree of that size and root. */
    public static boolean isIncluded(byte[] leafHash, long leaf, long size, byte[] root, List<byte[]> path) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        long place = leaf;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] beside : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = TreeHash.ofNode(beside, hash);
                int up = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                hash = TreeHash.ofNode(hash, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the larger tree begins with all leaves of the smaller one, in their order. */
    public static boolean hasOnlyGrown(
            long smaller, byte[] smallerRoot, long larger, byte[] largerRoot, List<byte[]> proof) {
        if (smaller > larger || smaller < 1) {
            return false;
        }
        if (smaller == larger) {
            return proof.isEmpty() && Arrays.equals(smallerRoot, largerRoot);
        }
        boolean full = Long.bitCount(smaller) == 1;
        if (!full && proof.isEmpty()) {
            return false;
        }
        int up = Long.numberOfTrailingZeros(smaller);
        return climbs(
                (smaller - 1) >> up,
                (larger - 1) >> up,
                full ? smallerRoot : proof.get(0),
                full ? proof : proof.subList(1, proof.size()),
                smallerRoot,
                largerRoot);
    }

    private static boolean climbs(
            long place, long last, byte[] start, List<byte[]> proof, byte[] smallerRoot, byte[] largerRoot) {
        byte[] before = start;
        byte[] after = start;
        for (byte[] beside : proof) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                before = TreeHash.ofNode(beside, before);
                after = TreeHash.ofNode(beside, after);
                int up = (place & 1) == 1 || place == 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                after = TreeHash.ofNode(after, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(before, smallerRoot) && Arrays.equals(after, largerRoot);
    }
}
