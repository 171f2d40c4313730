package org.carepurse.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * What RFC 6962 §2.1 says of a tree of so many leaves: its root, the path that shows a leaf in it, and the proof that a tree
 * has only grown. Every left part of a tree is full, so that little is ever hashed again.
 */
public final class MerkleTree {

    private final CompleteTrees trees;
    private final long size;

    public MerkleTree(CompleteTrees trees, long size) {
        this.trees = trees;
        this.size = size;
    }

    public byte[] root() {
        return size == 0 ? TreeHash.ofNothing() : hash(0, size);
    }

    /** §2.1.1: what is hashed together with this leaf, from the bottom to the root. */
    public List<byte[]> inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("No leaf " + leaf + " in a tree of " + size);
        }
        List<byte[]> path = new ArrayList<>();
        addPath(path, leaf, 0, size);
        return path;
    }

    /** §2.1.2: what shows that the first so many leaves are those of an earlier tree. */
    public List<byte[]> consistencyWith(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("A tree of " + size + " has not grown from one of " + earlier);
        }
        List<byte[]> proof = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            addProof(proof, earlier, 0, size, true);
        }
        return proof;
    }

    private void addPath(List<byte[]> path, long leaf, long from, long to) {
        if (to - from == 1) {
            return;
        }
        long middle = from + largestPowerBelow(to - from);
        if (leaf < middle) {
            addPath(path, leaf, from, middle);
            path.add(hash(middle, to));
        } else {
            addPath(path, leaf, middle, to);
            path.add(hash(from, middle));
        }
    }

    private void addProof(List<byte[]> proof, long earlier, long from, long to, boolean known) {
        if (earlier == to) {
            if (!known) {
                proof.add(hash(from, to));
            }
            return;
        }
        long middle = from + largestPowerBelow(to - from);
        if (earlier <= middle) {
            addProof(proof, earlier, from, middle, known);
            proof.add(hash(middle, to));
        } else {
            addProof(proof, earlier, middle, to, false);
            proof.add(hash(from, middle));
        }
    }

    private byte[] hash(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return trees.hash(level, from >> level);
        }
        long middle = from + largestPowerBelow(leaves);
        return TreeHash.ofNode(hash(from, middle), hash(middle, to));
    }

    private static long largestPowerBelow(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
