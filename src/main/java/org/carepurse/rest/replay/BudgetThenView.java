package org.carepurse.rest.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.money.Sterling;
import org.carepurse.replay.BudgetThen;

/**
 * A budget as it stood at the end of a day, by what was known at the end of another.
 *
 * @param foundOutLater entries that had taken effect by the day and were recorded only after what was known
 * @param decisions what was done for the person by then, the last one first, fifty at most
 */
public record BudgetThenView(
        String plan,
        LocalDate day,
        LocalDate known,
        List<LineThenView> lines,
        List<PotThenView> pots,
        List<LateView> foundOutLater,
        List<DecisionThenView> decisions) {

    /** Money of one stream that no goal had been given. */
    public record LineThenView(FundingStream stream, long promisedPence, long unsortedPence) {}

    /** Money of one stream for one goal. */
    public record PotThenView(String goal, FundingStream stream, long leftPence, long setAsidePence, long spentPence) {}

    /** One entry that was recorded late. */
    public record LateView(
            LocalDate effectiveOn, Instant recordedAt, String reason, String document, long pence, String by) {}

    /** One decision, as the trail has it. */
    public record DecisionThenView(
            Instant recordedAt, String act, String reference, String by, String reason, String detail) {}

    static BudgetThenView of(BudgetThen then) {
        return new BudgetThenView(
                then.plan(),
                then.asAt().day(),
                then.asAt().known(),
                then.lines().stream()
                        .map(line -> new LineThenView(
                                line.stream(), Sterling.inPence(line.promised()), Sterling.inPence(line.unsorted())))
                        .toList(),
                then.pots().stream()
                        .map(pot -> new PotThenView(
                                pot.goal(),
                                pot.stream(),
                                Sterling.inPence(pot.left()),
                                Sterling.inPence(pot.setAside()),
                                Sterling.inPence(pot.spent())))
                        .toList(),
                then.foundOutLater().stream()
                        .map(late -> new LateView(
                                late.effectiveOn(),
                                late.recordedAt(),
                                late.reason().name(),
                                late.document().reference(),
                                Sterling.inPence(late.amount()),
                                late.by()))
                        .toList(),
                then.decisions().stream()
                        .map(one -> new DecisionThenView(
                                one.recordedAt(), one.act(), one.reference(), one.by(), one.reason(), one.detail()))
                        .toList());
    }
}
