package org.carepurse.holding;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.carepurse.money.Shares;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * Every payment of one funding line, made ahead for the plan's whole time. Whole periods get equal parts, and one that
 * the plan cuts short gets its part by days; the payments always add up to what the line was granted, to the penny, and
 * so do the person's contributions beside them.
 */
public record PaymentSchedule(List<ScheduledPayment> payments) {

    public PaymentSchedule {
        payments = List.copyOf(payments);
    }

    /** @param whole what the line was granted, the person's contribution included */
    public static PaymentSchedule of(
            PaymentTerms terms, LocalDate firstDay, LocalDate lastDay, Money whole, Contribution contribution) {
        return over(Period.of(terms, firstDay, lastDay), terms, whole, contribution);
    }

    /** Shares an amount over these periods only: what is left of a line, over those still to be paid. */
    static PaymentSchedule over(List<Period> periods, PaymentTerms terms, Money whole, Contribution contribution) {
        long[] weights = weights(periods);
        List<Money> amounts = Shares.inProportion(contribution.paidByCommissioner(whole), weights);
        List<Money> contributions = Shares.inProportion(contribution.inAll(), weights);
        return new PaymentSchedule(IntStream.range(0, periods.size())
                .mapToObj(index -> new ScheduledPayment(
                        index + 1,
                        periods.get(index),
                        terms.dueOn(periods.get(index)),
                        amounts.get(index),
                        contributions.get(index)))
                .toList());
    }

    /** What the commissioner pays in all. */
    public Money paidIn() {
        return sum(ScheduledPayment::amount);
    }

    /** What the person pays in all. */
    public Money contributed() {
        return sum(ScheduledPayment::contribution);
    }

    /** A whole period weighs the same however many days it has, part of one as much of that as it has of its days. */
    private static long[] weights(List<Period> periods) {
        long common = periods.stream().mapToLong(Period::wholeDays).reduce(1, PaymentSchedule::leastCommonMultiple);
        return periods.stream()
                .mapToLong(period -> period.days() * (common / period.wholeDays()))
                .toArray();
    }

    private static long leastCommonMultiple(long one, long other) {
        return one / greatestCommonDivisor(one, other) * other;
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }

    private Money sum(Function<ScheduledPayment, Money> part) {
        return payments.stream().map(part).reduce(Sterling.NONE, Money::plus);
    }
}
