package org.carepurse.proof;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The heads of one file, as they come: each signed by a key that is known, each after the one before. */
final class Heads {

    private final long tree;
    private final Trust trust;
    private final Verdict verdict;
    private final Map<String, HeadKey> keys = new HashMap<>();
    private final Set<String> awaited;
    private long size;
    private Instant sealedAt = Instant.MIN;

    Heads(long tree, Trust trust, Verdict verdict) {
        this.tree = tree;
        this.trust = trust;
        this.verdict = verdict;
        this.awaited = new LinkedHashSet<>(trust.earlier());
    }

    void key(HeadKey key) {
        keys.put(key.id(), key);
    }

    /** Whether it is signed as it stands. */
    boolean signed(TreeHead head) {
        verdict.countHead(head);
        awaited.remove(head.line());
        HeadKey key = keys.get(head.keyId());
        if (key == null || !key.hasSigned(head)) {
            verdict.fault("head %d is not what key %s signed: it was changed or swapped.", head.size(), head.keyId());
            return false;
        }
        if (!trust.keyIds().isEmpty() && !trust.keyIds().contains(head.keyId())) {
            verdict.fault("head %d is signed by key %s, which is none of those you trust.", head.size(), head.keyId());
        }
        if (head.tree() != tree) {
            verdict.fault("head %d belongs to tree %d, not to this one.", head.size(), head.tree());
            return false;
        }
        return true;
    }

    /** Whether it comes after the one before it, with nothing between. */
    void inOrder(TreeHead head) {
        if (head.size() <= size) {
            verdict.fault("head %d stands after head %d: heads were swapped or repeated.", head.size(), size);
            return;
        }
        if (head.previousSize() != size) {
            verdict.fault(
                    "head %d follows head %d, but head %d stands before it: a head is missing or swapped.",
                    head.size(), head.previousSize(), size);
        }
        if (head.sealedAt().isBefore(sealedAt)) {
            verdict.fault("head %d says it is older than the head before it.", head.size());
        }
        size = head.size();
        sealedAt = head.sealedAt();
    }

    Instant lastSealedAt() {
        return sealedAt;
    }

    long size() {
        return size;
    }

    void end() {
        awaited.forEach(line -> verdict.fault("the head you were given earlier is not here: %s", line));
    }
}
