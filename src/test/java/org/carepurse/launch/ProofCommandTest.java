package org.carepurse.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.proof.ExportWriter;
import org.carepurse.proof.GrowingTree;
import org.carepurse.proof.RecordText;
import org.carepurse.proof.SealedLeaf;
import org.carepurse.proof.SigningKey;
import org.carepurse.proof.TreeHash;
import org.carepurse.proof.TreeHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an outsider does with a file of one sealed record. */
class ProofCommandTest {

    private static final SigningKey KEY = SigningKey.read(SigningKey.fresh());
    private static final String RECORD = RecordText.of("entry", 7L, "£5");

    @TempDir
    Path folder;

    private Path file;
    private TreeHead head;

    @BeforeEach
    void a_file_is_given_to_somebody() throws IOException {
        file = folder.resolve("proof-1.txt");
        GrowingTree tree = new GrowingTree((level, index, hash) -> {});
        byte[] leaf = TreeHash.ofLeaf(RECORD);
        tree.add(leaf);
        head = TreeHead.signed(KEY, 1, 1, 0, tree.root(), Instant.parse("2027-03-04T12:00:00Z"));
        try (Writer to = Files.newBufferedWriter(file)) {
            ExportWriter writer = ExportWriter.ofAll(to, 1, List.of(KEY.shown()));
            writer.sealed(List.of(new SealedLeaf(0, leaf, "entry", 7)), List.of(RECORD));
            writer.head(head);
            writer.end();
        }
    }

    @Test
    void ends_with_0_when_all_is_as_it_was_sealed_and_with_1_when_not() throws IOException {
        assertThat(verify()).isZero();
        Files.writeString(file, Files.readString(file).replace("£5", "£6"));
        assertThat(verify()).isOne();
    }

    @Test
    void trusts_the_keys_and_looks_for_the_heads_that_it_is_told() throws IOException {
        Path kept = Files.writeString(folder.resolve("head"), head.line() + "\n");
        assertThat(verify("--key", KEY.id(), "--head", kept.toString())).isZero();
        assertThat(verify("--key", "another")).isOne();
        Files.writeString(kept, head.line().replaceFirst("head\t1\t1", "head\t1\t2"));
        assertThat(verify("--head", kept.toString())).isOne();
    }

    @Test
    void says_what_it_needs_and_what_it_cannot_read() {
        assertThatThrownBy(() -> ProofCommand.run(List.of("verify-export")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("needs the file");
        assertThatThrownBy(() -> verify("--key")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> verify("--keys", "x")).hasMessageContaining("not --keys");
        assertThatThrownBy(() -> ProofCommand.run(
                        List.of("verify-export", folder.resolve("none").toString())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void is_meant_by_two_words_only() {
        assertThat(ProofCommand.isMeant(List.of("verify-export", "file"))).isTrue();
        assertThat(ProofCommand.isMeant(List.of("new-seal-key"))).isTrue();
        assertThat(ProofCommand.isMeant(List.of("export-proof", "folder"))).isFalse();
        assertThat(ProofCommand.isMeant(List.of())).isFalse();
    }

    private int verify(String... more) {
        return ProofCommand.run(Stream.concat(Stream.of("verify-export", file.toString()), Stream.of(more))
                .toList());
    }
}
