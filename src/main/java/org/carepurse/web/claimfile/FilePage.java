package org.carepurse.web.claimfile;

import java.util.List;
import org.carepurse.claimfile.ClaimFileAct;
import org.carepurse.claimfile.ClaimFileSight;
import org.carepurse.claimfile.ClaimFileSights;
import org.carepurse.claimfile.ClaimReport;
import org.carepurse.claimfile.ClaimWords;
import org.carepurse.claimfile.FileKind;
import org.carepurse.web.frame.Problems;

/**
 * One file with some of its lines.
 *
 * @param onlyToMend whether only lines are shown that are to be mended
 * @param hasMore whether more lines follow
 */
public record FilePage(
        ClaimFileSight file,
        List<ClaimFileSights.Line> lines,
        boolean onlyToMend,
        boolean hasMore,
        ClaimWords words,
        Problems problems) {

    public String address() {
        return "/provider/files/" + file.reference();
    }

    /** Where the lines that follow are shown. */
    public String more() {
        int last = lines.get(lines.size() - 1).report().line();
        return address() + "?" + (onlyToMend ? "only=mend&" : "") + "after=" + last;
    }

    public boolean can(ClaimFileAct act) {
        return file.can(act);
    }

    /** What tells the line apart from others, for a person: the provider's own number for it. */
    public String number(ClaimFileSights.Line line) {
        return line.values().get(0);
    }

    /** Where to look at what a line became; empty when there is nothing yet, or no page of its own. */
    public String became(ClaimReport line) {
        return line.became().isEmpty() || file.kind() == FileKind.DELIVERIES
                ? ""
                : "/provider/invoices/" + line.became();
    }
}
