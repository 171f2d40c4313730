package org.carepurse.web.directpayment;

import java.util.List;
import org.carepurse.directpayment.AccountReading.AccountSight;
import org.carepurse.directpayment.LineFilter;
import org.carepurse.directpayment.LineSight;
import org.carepurse.holding.OwnPart;
import org.carepurse.statement.StatementReport;
import org.carepurse.web.component.Action;
import org.carepurse.web.component.SummaryRow;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

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

    /** How what the person pays into it themselves stands. */
    public List<SummaryRow> ownParts(Words words) {
        return sight.ownParts().stream()
                .map(own -> SummaryRow.of(
                                words.say("directpayment.own-part", words.say("careplan.stream." + own.stream())),
                                standing(words, own.standing()))
                        .action(Action.of(words.say("directpayment.own-part.see"), "/agreements/" + own.agreement())))
                .toList();
    }

    private static String standing(Words words, OwnPart part) {
        if (part.arrears().isPositive()) {
            return words.say("directpayment.own-part.late", part.due(), part.paid(), part.arrears());
        }
        return part.credit().isPositive()
                ? words.say("directpayment.own-part.credit", part.due(), part.paid(), part.credit())
                : words.say("directpayment.own-part.even", part.due());
    }
}
