package org.carepurse.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** A tree to which leaves are added one by one. It remembers its right edge only, so it may have any number of leaves. */
public final class GrowingTree {

    /** Is told of every subtree as it becomes full, single leaves among them. */
    public interface Filled {
        void tree(int level, long index, byte[] hash);
    }

    /** Full subtrees that make up the tree, the smallest first. */
    private final Deque<byte[]> edge = new ArrayDeque<>();

    private final Filled filled;
    private long size;

    public GrowingTree(Filled filled) {
        this.filled = filled;
    }

    /** One that has so many leaves already. */
    public static GrowingTree from(CompleteTrees trees, long size, Filled filled) {
        GrowingTree tree = new GrowingTree(filled);
        tree.size = size;
        for (int level = 0; size >> level > 0; level++) {
            if ((size >> level & 1) == 1) {
                tree.edge.addLast(trees.hash(level, (size >> level) - 1));
            }
        }
        return tree;
    }

    public void add(byte[] leafHash) {
        byte[] hash = leafHash;
        filled.tree(0, size, hash);
        int level = 0;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            hash = TreeHash.ofNode(edge.pop(), hash);
            level++;
            filled.tree(level, full >> 1, hash);
        }
        edge.push(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        Iterator<byte[]> parts = edge.iterator();
        byte[] root = parts.hasNext() ? parts.next() : TreeHash.ofNothing();
        while (parts.hasNext()) {
            root = TreeHash.ofNode(parts.next(), root);
        }
        return root;
    }
}
