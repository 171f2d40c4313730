package org.carepurse.rest.budget;

import org.carepurse.budget.Holding;
import org.carepurse.budget.YearEndForecast;
import org.carepurse.careplan.FundingStream;
import org.carepurse.money.Sterling;

/**
 * What closing a stream's year would do.
 *
 * @param neverPaidPence what was granted and has not been paid in; closing the year lets it go
 * @param nextPlan the plan that what is carried over goes on to; empty when there is none
 */
public record YearForecastView(
        String plan,
        String line,
        FundingStream stream,
        Holding holding,
        long leftPence,
        long reservedPence,
        long neverPaidPence,
        long carriedOverPence,
        long recoveredPence,
        String nextPlan) {

    static YearForecastView of(YearEndForecast forecast) {
        return new YearForecastView(
                forecast.plan(),
                forecast.line(),
                forecast.stream(),
                forecast.holding(),
                Sterling.inPence(forecast.left()),
                Sterling.inPence(forecast.reserved()),
                Sterling.inPence(forecast.neverPaid()),
                Sterling.inPence(forecast.carriedOver()),
                Sterling.inPence(forecast.recovered()),
                forecast.nextPlan());
    }
}
