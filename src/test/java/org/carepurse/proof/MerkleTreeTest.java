package org.carepurse.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The leaves, roots and proofs that implementations of Certificate Transparency are tested with, and every small tree. */
class MerkleTreeTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HEX::parseHex)
            .map(TreeHash::ofLeaf)
            .toList();
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void has_the_known_roots() {
        assertThat(HEX.formatHex(tree(0).root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int size = 1; size <= LEAVES.size(); size++) {
            assertThat(HEX.formatHex(tree(size).root())).isEqualTo(ROOTS.get(size - 1));
            assertThat(HEX.formatHex(grown(size).root())).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void has_the_known_path_of_a_leaf() {
        assertThat(tree(8).inclusion(5).stream().map(HEX::formatHex))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void has_the_known_proof_that_it_has_only_grown() {
        assertThat(tree(8).consistencyWith(6).stream().map(HEX::formatHex))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void shows_every_leaf_of_every_tree_at_its_place_and_no_other() {
        for (int size = 1; size <= LEAVES.size(); size++) {
            byte[] root = tree(size).root();
            for (int leaf = 0; leaf < size; leaf++) {
                List<byte[]> path = tree(size).inclusion(leaf);
                assertThat(ProofCheck.isIncluded(LEAVES.get(leaf), leaf, size, root, path))
                        .isTrue();
                for (int other = 0; other < size; other++) {
                    boolean same = other == leaf;
                    assertThat(ProofCheck.isIncluded(LEAVES.get(leaf), other, size, root, path))
                            .isEqualTo(same);
                    assertThat(ProofCheck.isIncluded(LEAVES.get(other), leaf, size, root, path))
                            .isEqualTo(same);
                }
            }
        }
    }

    @Test
    void shows_of_every_two_trees_that_one_grew_from_the_other() {
        for (int larger = 1; larger <= LEAVES.size(); larger++) {
            for (int smaller = 1; smaller <= larger; smaller++) {
                List<byte[]> proof = tree(larger).consistencyWith(smaller);
                byte[] before = tree(smaller).root();
                byte[] after = tree(larger).root();
                assertThat(ProofCheck.hasOnlyGrown(smaller, before, larger, after, proof))
                        .as("%d → %d", smaller, larger)
                        .isTrue();
                assertThat(ProofCheck.hasOnlyGrown(smaller, TreeHash.ofLeaf("x"), larger, after, proof))
                        .isFalse();
                assertThat(ProofCheck.hasOnlyGrown(smaller, before, larger, TreeHash.ofLeaf("x"), proof))
                        .isFalse();
            }
        }
    }

    @Test
    void goes_on_growing_from_what_was_kept() {
        for (int size = 0; size < LEAVES.size(); size++) {
            GrowingTree tree = GrowingTree.from(trees(), size, (level, index, hash) -> {});
            tree.add(LEAVES.get(size));
            assertThat(HEX.formatHex(tree.root())).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void tells_of_every_subtree_when_it_is_full() {
        List<String> told = new ArrayList<>();
        GrowingTree tree = new GrowingTree((level, index, hash) -> told.add(level + "/" + index));
        LEAVES.subList(0, 4).forEach(tree::add);
        assertThat(told).containsExactly("0/0", "0/1", "1/0", "0/2", "0/3", "1/1", "2/0");
    }

    @Test
    void has_no_path_of_a_leaf_that_is_not_in_it() {
        assertThatThrownBy(() -> tree(3).inclusion(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree(3).consistencyWith(4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MerkleTree tree(int size) {
        return new MerkleTree(trees(), size);
    }

    private static CompleteTrees trees() {
        return MerkleTreeTest::hash;
    }

    private static byte[] hash(int level, long index) {
        return level == 0
                ? LEAVES.get((int) index)
                : TreeHash.ofNode(hash(level - 1, index * 2), hash(level - 1, index * 2 + 1));
    }

    private static GrowingTree grown(int size) {
        GrowingTree tree = new GrowingTree((level, index, hash) -> {});
        LEAVES.subList(0, size).forEach(tree::add);
        return tree;
    }
}
