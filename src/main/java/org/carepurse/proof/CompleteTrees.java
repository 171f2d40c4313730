package org.carepurse.proof;

/** The hashes of those subtrees that are full and will never change, however much the tree grows. */
public interface CompleteTrees {

    /**
     * @param level 0 for a leaf; a subtree of level n has 2ⁿ leaves
     * @param index how many subtrees of that level stand before it
     */
    byte[] hash(int level, long index);
}
