package org.carepurse.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stretch of a file: some leaves, then their records as they stand today. Names every record that is not as it was. */
final class Stretch {

    private final List<SealedLeaf> leaves = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private final Verdict verdict;

    Stretch(Verdict verdict) {
        this.verdict = verdict;
    }

    void leaf(SealedLeaf leaf) {
        leaves.add(leaf);
    }

    void record(String text) {
        records.add(text);
    }

    boolean hasRecords() {
        return !records.isEmpty();
    }

    /**
     * Adds the leaves to the tree.
     *
     * @param next the position that the first of them should have
     * @return the position that the next one should have; other than the tree's size once a leaf is missing or too much
     */
    long grow(GrowingTree tree, long next) {
        nameReordered();
        leaves.sort(Comparator.comparingLong(SealedLeaf::position));
        long expected = next;
        for (SealedLeaf leaf : leaves) {
            expected = after(leaf, expected);
            tree.add(leaf.hash());
        }
        return expected;
    }

    private void nameReordered() {
        for (int i = 1; i < leaves.size(); i++) {
            SealedLeaf leaf = leaves.get(i);
            if (leaf.position() < leaves.get(i - 1).position()) {
                verdict.fault(
                        "the leaf of %s, position %d, was moved behind position %d.",
                        leaf.recordName(), leaf.position(), leaves.get(i - 1).position());
            }
        }
    }

    private long after(SealedLeaf leaf, long expected) {
        if (leaf.position() < expected) {
            verdict.fault("the leaf of %s at position %d was inserted.", leaf.recordName(), leaf.position());
            return expected;
        }
        if (leaf.position() > expected) {
            verdict.fault("the leaves at positions %d to %d were removed.", expected, leaf.position() - 1);
        }
        return leaf.position() + 1;
    }

    void compare() {
        Map<String, SealedLeaf> sealed = new HashMap<>();
        leaves.forEach(leaf -> sealed.put(leaf.recordName(), leaf));
        Map<String, SealedLeaf> missing = new HashMap<>(sealed);
        long highest = -1;
        for (String text : records) {
            String name = RecordText.nameOf(text);
            SealedLeaf leaf = missing.remove(name);
            if (leaf == null) {
                verdict.fault("%s was inserted: it was never sealed here.", name);
                continue;
            }
            if (!Arrays.equals(leaf.hash(), TreeHash.ofLeaf(text))) {
                verdict.fault("%s, sealed at position %d, was changed.", name, leaf.position());
            }
            if (leaf.position() < highest) {
                verdict.fault(
                        "%s, sealed at position %d, was moved behind position %d.", name, leaf.position(), highest);
            }
            highest = Math.max(highest, leaf.position());
        }
        missing.values().stream()
                .sorted(Comparator.comparingLong(SealedLeaf::position))
                .forEach(leaf ->
                        verdict.fault("%s, sealed at position %d, was removed.", leaf.recordName(), leaf.position()));
        verdict.countRecords(sealed.size() - missing.size());
    }
}
