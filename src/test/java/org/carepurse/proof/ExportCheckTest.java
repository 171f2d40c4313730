package org.carepurse.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Seven records under two heads, and whatever may be done to their file. */
class ExportCheckTest {

    private static final Instant NOON = Instant.parse("2027-03-04T12:00:00Z");
    private static final long MADE =
            (NOON.toEpochMilli() - Instant.parse("2020-01-01T00:00:00Z").toEpochMilli()) << 22;
    private static final SigningKey KEY = SigningKey.read(SigningKey.fresh());

    @Test
    void finds_nothing_where_nothing_was_done() throws IOException {
        Verdict verdict = check(file());
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.records()).isEqualTo(7);
        assertThat(verdict.heads()).isEqualTo(2);
        assertThat(verdict.unsealed()).isEqualTo(1);
        assertThat(verdict.keyIds()).containsExactly(KEY.id());
    }

    @Test
    void names_a_record_that_was_changed() {
        assertThat(after(lines -> lines.replaceAll(line -> line.replace("£5", "£6"))))
                .containsExactly("entry 105, sealed at position 5, was changed.");
    }

    @Test
    void names_a_record_that_was_removed() {
        assertThat(after(lines -> lines.removeIf(line -> line.startsWith("record\tentry\t102"))))
                .containsExactly("entry 102, sealed at position 2, was removed.");
    }

    @Test
    void names_a_record_that_was_inserted() {
        assertThat(after(lines -> lines.add(record(lines, 102), "record\tentry\t99\t£9")))
                .containsExactly("entry 99 was inserted: it was never sealed here.");
    }

    @Test
    void names_records_that_were_reordered() {
        assertThat(after(lines -> Collections.swap(lines, record(lines, 101), record(lines, 102))))
                .containsExactly("entry 101, sealed at position 1, was moved behind position 2.");
    }

    @Test
    void names_the_heads_that_were_swapped() {
        assertThat(after(lines -> Collections.swap(lines, head(lines, 4), head(lines, 7))))
                .anyMatch(fault -> fault.startsWith("head 4 stands after head 7"))
                .anyMatch(fault -> fault.startsWith("head 7 follows head 4, but head 0 stands before it"));
    }

    @Test
    void names_a_head_that_was_removed_and_one_that_was_changed() {
        assertThat(after(lines -> lines.remove(head(lines, 4))))
                .anyMatch(fault -> fault.startsWith("head 7 follows head 4, but head 0 stands before it"));
        assertThat(after(lines -> lines.remove(head(lines, 7))))
                .containsExactly("the records at positions 4 to 6 are sealed by no head: it is missing.");
        assertThat(after(lines -> lines.replaceAll(line -> line.replace("head\t1\t4\t0", "head\t1\t4\t1"))))
                .anyMatch(fault -> fault.startsWith("head 4 is not what key"));
    }

    @Test
    void names_the_stretch_where_leaves_were_made_to_fit_the_changed_records() {
        String was = "entry\t102\t£2";
        String is = "entry\t102\t£200";
        assertThat(after(lines -> lines.replaceAll(line -> line.replace(was, is).replace(hash(was), hash(is)))))
                .containsExactly(
                        "the leaves at positions 0 to 3 are not those that head 4 sealed; later heads cannot be compared.");
    }

    @Test
    void names_leaves_that_were_removed_with_their_records() {
        assertThat(after(lines -> lines.removeIf(line -> line.contains("entry\t105"))))
                .contains("the leaves at positions 5 to 5 were removed.");
        assertThat(after(lines -> Collections.swap(lines, leaf(lines, 1), leaf(lines, 2))))
                .containsExactly("the leaf of entry 101, position 1, was moved behind position 2.");
    }

    @Test
    void names_a_record_that_says_it_is_old_but_was_not_there_to_be_sealed() {
        long dayBefore = MADE - (25L * 60 * 60 * 1000 << 22);
        assertThat(after(lines -> lines.add(lines.size() - 1, "unsealed\tentry\t" + dayBefore + "\t£1")))
                .singleElement()
                .asString()
                .startsWith("entry " + dayBefore + " was inserted");
    }

    @Test
    void says_that_a_file_breaks_off_or_is_none() {
        assertThat(after(lines -> lines.remove(lines.size() - 1)))
                .singleElement()
                .asString()
                .startsWith("the file breaks off");
        assertThat(after(lines -> lines.remove(0)))
                .containsExactly("this is no file that CarePurse gives to be checked.");
    }

    @Test
    void trusts_no_key_but_those_it_was_told() throws IOException {
        assertThat(check(file(), new Trust(Set.of(KEY.id()), List.of())).holds())
                .isTrue();
        assertThat(check(file(), new Trust(Set.of("another"), List.of())).faults())
                .hasSize(2)
                .allMatch(fault -> fault.endsWith("which is none of those you trust."));
    }

    @Test
    void misses_the_head_that_was_given_earlier() throws IOException {
        List<String> file = file();
        String given = file.get(head(file, 4));
        assertThat(check(file, new Trust(Set.of(), List.of(given))).holds()).isTrue();
        TreeHead rewritten = TreeHead.signed(KEY, 1, 4, 0, TreeHash.ofLeaf("another history"), NOON);
        assertThat(check(file, new Trust(Set.of(), List.of(rewritten.line()))).faults())
                .containsExactly("the head you were given earlier is not here: " + rewritten.line());
    }

    private static List<String> after(Consumer<List<String>> done) {
        try {
            List<String> lines = file();
            List<String> before = List.copyOf(lines);
            done.accept(lines);
            assertThat(lines).isNotEqualTo(before);
            return check(lines).faults();
        } catch (IOException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }

    private static List<String> file() throws IOException {
        StringWriter text = new StringWriter();
        ExportWriter file = ExportWriter.ofAll(text, 1, List.of(KEY.shown()));
        GrowingTree tree = new GrowingTree((level, index, hash) -> {});
        add(file, tree, 0, 4);
        TreeHead first = TreeHead.signed(KEY, 1, 4, 0, tree.root(), NOON);
        file.head(first);
        add(file, tree, 4, 7);
        file.head(TreeHead.signed(KEY, 1, 7, 4, tree.root(), NOON.plusSeconds(15)));
        file.unsealed("entry\t" + MADE + "\t£7");
        file.end();
        return new ArrayList<>(text.toString().lines().toList());
    }

    private static void add(ExportWriter file, GrowingTree tree, int from, int to) throws IOException {
        List<SealedLeaf> leaves = new ArrayList<>();
        List<String> records = new ArrayList<>();
        for (int i = from; i < to; i++) {
            records.add(RecordText.of("entry", 100L + i, "£" + i));
            leaves.add(new SealedLeaf(i, TreeHash.ofLeaf(records.get(i - from)), "entry", 100 + i));
            tree.add(leaves.get(i - from).hash());
        }
        file.sealed(leaves, records);
    }

    private static Verdict check(List<String> lines) throws IOException {
        return check(lines, Trust.NOTHING_KNOWN);
    }

    private static Verdict check(List<String> lines, Trust trust) throws IOException {
        return FileCheck.of(new BufferedReader(new StringReader(String.join("\n", lines) + "\n")), trust);
    }

    private static String hash(String text) {
        return java.util.HexFormat.of().formatHex(TreeHash.ofLeaf(text));
    }

    private static int record(List<String> lines, int id) {
        return starting(lines, "record\tentry\t" + id);
    }

    private static int head(List<String> lines, int size) {
        return starting(lines, "head\t1\t" + size + "\t");
    }

    private static int leaf(List<String> lines, int position) {
        return starting(lines, "leaf\t" + position + "\t");
    }

    private static int starting(List<String> lines, String start) {
        return lines.indexOf(lines.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow());
    }
}
