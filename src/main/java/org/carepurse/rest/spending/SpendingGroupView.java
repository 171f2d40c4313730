package org.carepurse.rest.spending;

import org.carepurse.money.Sterling;
import org.carepurse.spending.Measure;
import org.carepurse.spending.SpentOn;

/**
 * One group of what money went on.
 *
 * @param group a month (of a quarter and a year its first), a stream, a holding, a kind of service, a provider's number, a
 *     postcode district, a year of beginning; empty where nothing tells, and of the total
 * @param name a provider's
 */
public record SpendingGroupView(
        String group,
        String name,
        long budgetPence,
        long orderedPence,
        long deliveredPence,
        long owedPence,
        long paidPence,
        long setAsidePence) {

    static SpendingGroupView of(SpentOn spent) {
        return new SpendingGroupView(
                spent.group(),
                spent.name(),
                Sterling.inPence(spent.of(Measure.BUDGET)),
                Sterling.inPence(spent.of(Measure.ORDERED)),
                Sterling.inPence(spent.of(Measure.DELIVERED)),
                Sterling.inPence(spent.of(Measure.OWED)),
                Sterling.inPence(spent.of(Measure.PAID)),
                Sterling.inPence(spent.setAside()));
    }
}
