package org.carepurse.rest.directory;

import java.util.List;
import org.carepurse.directory.LineOutcome;
import org.carepurse.directory.LineReport;
import org.carepurse.directory.Remark;
import org.carepurse.directory.RemarkKind;

/**
 * What became of one line of an imported file.
 *
 * @param line where it begins in the file, the heading being line 1
 * @param about the provider's name, as far as it could be read
 * @param raw the line as it came
 */
public record ImportLineView(long line, LineOutcome outcome, String about, List<RemarkView> remarks, String raw) {

    /** @param about the value it speaks of, as it came */
    public record RemarkView(RemarkKind kind, String about) {

        static RemarkView of(Remark remark) {
            return new RemarkView(remark.kind(), remark.about());
        }
    }

    static ImportLineView of(LineReport line) {
        return new ImportLineView(
                line.line(),
                line.outcome(),
                line.about(),
                line.remarks().stream().map(RemarkView::of).toList(),
                line.raw());
    }
}
