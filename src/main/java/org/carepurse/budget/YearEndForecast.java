package org.carepurse.budget;

import org.carepurse.careplan.FundingStream;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/**
 * What closing a stream's year would do, or did.
 *
 * @param line the funding line's reference
 * @param neverPaid what was granted and has not been paid in; closing the year lets it go, when whoever closes it says so
 * @param left what nobody has set aside: in goals and in none
 * @param reserved what orders have set aside: it stays so
 * @param limit what policy carries over at most
 * @param nextPlan the plan that it goes on to; empty when no later plan has money of this stream, held in this way
 */
public record YearEndForecast(
        String plan,
        String line,
        FundingStream stream,
        Holding holding,
        Money neverPaid,
        Money left,
        Money reserved,
        Money limit,
        String nextPlan) {

    /** As much as policy allows, when there is a next year to carry it over to. */
    public Money carriedOver() {
        if (nextPlan.isEmpty()) {
            return Sterling.NONE;
        }
        return left.isLessThan(limit) ? left : limit;
    }

    /** Why it is not closed while nobody says that this money will never be paid. */
    public Refusal stillToBePaidIn() {
        return Refusal.because("year-still-to-be-paid-in", "amount", Sterling.print(neverPaid));
    }

    /** All the rest. */
    public Money recovered() {
        return left.minus(carriedOver());
    }
}
