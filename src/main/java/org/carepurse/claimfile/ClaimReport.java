package org.carepurse.claimfile;

import java.util.List;
import java.util.Map;
import org.carepurse.invoice.ManyInvoices;
import org.carepurse.invoice.MatchReason;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * What became of one line.
 *
 * @param line where it begins in the file
 * @param why what is wrong or stands against it; {@link Why#NOTHING} otherwise
 * @param became the reference of the invoice or the delivery that it became part of; empty before
 * @param amount what it asks for; nothing for a delivery
 * @param owed what of that is owed, or would be
 * @param reasons why the rest is not owed
 */
public record ClaimReport(
        int line, ClaimOutcome outcome, Why why, String became, Money amount, Money owed, List<MatchReason> reasons) {

    /**
     * What stands against a line, worded elsewhere.
     *
     * @param field the heading of the column that is to be mended; empty when it is none in particular
     * @param code empty when nothing stands against it
     */
    public record Why(String field, String code, Map<String, String> facts) {

        static final Why NOTHING = new Why("", "", Map.of());

        boolean isSomething() {
            return !code.isEmpty();
        }
    }

    public ClaimReport {
        reasons = List.copyOf(reasons);
    }

    static ClaimReport of(int line, ClaimOutcome outcome, Why why) {
        return new ClaimReport(line, outcome, why, "", Sterling.NONE, Sterling.NONE, List.of());
    }

    static ClaimReport waiting(int line) {
        return of(line, ClaimOutcome.WAITING, Why.NOTHING);
    }

    static ClaimReport wrong(int line, FileKind kind, WrongInput wrong) {
        String heading = kind.columns().stream()
                .filter(column -> column.field().equals(wrong.field()))
                .map(FileKind.Column::heading)
                .findFirst()
                .orElse("");
        return of(line, ClaimOutcome.WRONG, new Why(heading, wrong.code(), wrong.facts()));
    }

    static ClaimReport heldBack(int line, int because) {
        return of(
                line, ClaimOutcome.HELD_BACK, new Why("", "claim-held-back", Map.of("line", String.valueOf(because))));
    }

    static ClaimReport refused(int line, Refusal why) {
        return of(line, ClaimOutcome.REFUSED, new Why("", why.code(), why.facts()));
    }

    ClaimReport as(ClaimOutcome now, String reference) {
        return new ClaimReport(line, now, why, reference, amount, owed, reasons);
    }

    static ClaimReport standing(int line, ClaimOutcome outcome, String became, ManyInvoices.LineStanding standing) {
        return new ClaimReport(
                line, outcome, Why.NOTHING, became, standing.claimed(), standing.owed(), standing.reasons());
    }
}
