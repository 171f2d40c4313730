package org.carepurse.directory;

import java.util.List;

/**
 * What became of one line of an imported file.
 *
 * @param line where it begins in the file, the heading being line 1
 * @param about the provider's name, as far as it could be read
 * @param raw the line as it came
 */
public record LineReport(long line, LineOutcome outcome, String about, List<Remark> remarks, String raw) {

    public LineReport {
        remarks = List.copyOf(remarks);
    }

    /** The same line, when the database would not take it. */
    LineReport rejected() {
        return new LineReport(line, LineOutcome.REJECTED, about, List.of(Remark.of(RemarkKind.NOT_STORED, "")), raw);
    }

    public boolean needsAttention() {
        return remarks.stream().anyMatch(remark -> remark.kind().needsAttention());
    }
}
