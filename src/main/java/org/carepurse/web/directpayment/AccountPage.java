package org.carepurse.web.directpayment;

import java.util.List;
import org.carepurse.directpayment.AccountReading.AccountSight;
import org.carepurse.directpayment.LineFilter;
import org.carepurse.directpayment.LineSight;
import org.carepurse.statement.StatementReport;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;

/**
 * An account that a person pays from, with the lines of its statements.
 *
 * @param explains whether the reader may say what lines were, and attach receipts
 * @param brings whether the reader may bring statements in
 * @param statements the latest that were brought in
 */
public record AccountPage(
        AccountSight sight,
        LineFilter filter,
        List<LineSight> lines,
        List<StatementReport> statements,
        Paging paging,
        boolean explains,
        boolean brings,
        String done,
        Problems problems) {

    public String path() {
        return "/direct-payments/" + sight.account().reference();
    }

    public String address(LineFilter other) {
        return path() + "?show=" + other.name();
    }

    public List<LineSight> shown() {
        return paging.cut(lines);
    }
}
