package org.carepurse.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Reason;
import org.joda.money.Money;

/**
 * A budget as it stood.
 *
 * @param holder whose, by name
 * @param foundOutLater what has taken effect by the day and was recorded only after what was known, the oldest first
 * @param decisions what was done for this person by then, as far as it was known, the last one first
 */
public record BudgetThen(
        String plan,
        String holder,
        AsAt asAt,
        List<Line> lines,
        List<Pot> pots,
        List<Late> foundOutLater,
        List<Decision> decisions) {

    /** Money of one stream that no goal had been given. */
    public record Line(FundingStream stream, Money promised, Money unsorted) {}

    /** Money of one stream for one goal, which is named as it was by then. */
    public record Pot(String goal, FundingStream stream, Money left, Money setAside, Money spent) {}

    /**
     * One entry that was recorded late.
     *
     * @param amount all that it moved
     * @param by the name of whoever recorded it
     */
    public record Late(
            LocalDate effectiveOn, Instant recordedAt, Reason reason, Document document, Money amount, String by) {}

    /**
     * One decision, as the trail has it.
     *
     * @param by a name; empty when the service itself did it
     * @param reason empty when none was given, or when it was taken away with the person
     */
    public record Decision(Instant recordedAt, String act, String reference, String by, String reason, String detail) {}
}
