package org.carepurse.quarterly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcomes.Outcomes;
import org.carepurse.outcomes.OutcomesQuestion;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Months;
import org.carepurse.spending.Spending;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.Spent;
import org.carepurse.takeup.CountingRule;
import org.carepurse.takeup.Quarter;
import org.carepurse.takeup.TakeUp;
import org.carepurse.takeup.TakeUpBy;
import org.carepurse.takeup.TakeUpQuestion;
import org.carepurse.time.London;
import org.carepurse.workload.Standards;

/** Draws up what a commissioner's people are told of a quarter. Each capability lets in whom its own pages let in. */
@ApplicationScoped
public class QuarterReports {

    private final Spending spending;
    private final TakeUp takeUp;
    private final Outcomes outcomes;
    private final Standards standards;
    private final Clock clock;

    @Inject
    QuarterReports(Spending spending, TakeUp takeUp, Outcomes outcomes, Standards standards, Clock clock) {
        this.spending = spending;
        this.takeUp = takeUp;
        this.outcomes = outcomes;
        this.standards = standards;
        this.clock = clock;
    }

    public QuarterFigures of(SignedIn who, long commissionerId, Quarter quarter) {
        return new QuarterFigures(
                quarter,
                London.today(clock),
                spent(who, commissionerId, quarter, Grouping.MONTH),
                spent(who, commissionerId, quarter, Grouping.STREAM),
                takeUp.ask(
                        who,
                        new TakeUpQuestion(commissionerId, quarter, CountingRule.LIVE_AT_QUARTER_END, TakeUpBy.AGE)),
                outcomes.ask(who, new OutcomesQuestion(commissionerId, quarter.year())),
                standards.met(who, commissionerId));
    }

    private Spent spent(SignedIn who, long commissionerId, Quarter quarter, Grouping by) {
        Months months = Months.quarterOf(YearMonth.from(quarter.firstDay()));
        return spending.ask(who, new SpendingQuestion(commissionerId, months, by, null, null, null));
    }
}
