package org.carepurse.proof;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the files that outsiders check, line by line as {@code docs/proof.md} describes them. */
public final class ExportWriter {

    static final String WHOLE = "carepurse-export\t1\t";
    static final String SOME = "carepurse-extract\t1\t";
    static final String RECORD = "record\t";
    static final String UNSEALED = "unsealed\t";
    static final String PATH = "path\t";
    static final String END = "end";

    private final Writer out;

    private ExportWriter(Writer out) {
        this.out = out;
    }

    /** Begins the file of a whole tree: leaves with their records and the head after them, again and again. */
    public static ExportWriter ofAll(Writer out, long tree, Collection<HeadKey> keys) throws IOException {
        return begun(out, WHOLE + tree, keys);
    }

    /** Begins the file of some records of a tree: one head, then each record with its path. */
    public static ExportWriter ofSome(Writer out, long tree, Collection<HeadKey> keys) throws IOException {
        return begun(out, SOME + tree, keys);
    }

    private static ExportWriter begun(Writer out, String first, Collection<HeadKey> keys) throws IOException {
        ExportWriter writer = new ExportWriter(out);
        writer.line(first);
        for (HeadKey key : keys) {
            writer.line(key.line());
        }
        return writer;
    }

    /** @param records as they stand today, in the order of their leaves */
    public void sealed(List<SealedLeaf> leaves, List<String> records) throws IOException {
        for (SealedLeaf leaf : leaves) {
            line(leaf.line());
        }
        for (String record : records) {
            line(RECORD + record);
        }
    }

    public void head(TreeHead head) throws IOException {
        line(head.line());
    }

    public void unsealed(String record) throws IOException {
        line(UNSEALED + record);
    }

    public void included(String record, long position, List<byte[]> path) throws IOException {
        String hashes = path.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining(","));
        line(PATH + position + "\t" + hashes);
        line(RECORD + record);
    }

    public void end() throws IOException {
        line(END);
        out.flush();
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
