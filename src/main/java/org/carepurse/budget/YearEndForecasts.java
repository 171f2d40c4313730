package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.careplan.Plan;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;
import org.joda.money.Money;

/** What closing a stream's year would do today, or why it cannot be closed. */
@ApplicationScoped
class YearEndForecasts {

    private final EntityManager entityManager;
    private final FundingLines lines;
    private final NextYears nextYears;
    private final Event<LetGoQuestion> lettingGo;
    private final Ledger ledger;
    private final Policies policies;
    private final Clock clock;

    @Inject
    YearEndForecasts(
            EntityManager entityManager,
            FundingLines lines,
            NextYears nextYears,
            Event<LetGoQuestion> lettingGo,
            Ledger ledger,
            Policies policies,
            Clock clock) {
        this.entityManager = entityManager;
        this.lines = lines;
        this.nextYears = nextYears;
        this.lettingGo = lettingGo;
        this.ledger = ledger;
        this.policies = policies;
        this.clock = clock;
    }

    Outcome<YearEndForecast> of(Plan plan, FundingLine line) {
        return line.open()
                .then(open -> over(plan))
                .then(over -> nothingOnItsWay(line))
                .map(open -> {
                    Optional<FundingLine> next = nextYears.of(plan, line);
                    return new YearEndForecast(
                            plan.reference(),
                            line.reference(),
                            line.stream(),
                            line.holding(),
                            ledger.promised(line.id()),
                            left(line),
                            inPots(line, Balance::held),
                            policies.asAt(line.commissionerId(), London.today(clock))
                                    .carryOverLimit(line.stream().name()),
                            next.map(this::planOf).orElse(""));
                });
    }

    /** What nobody has set aside: in goals and in none. */
    Money left(FundingLine line) {
        return ledger.unallocated(line.id()).plus(inPots(line, Balance::available));
    }

    private Outcome<Plan> over(Plan plan) {
        return London.today(clock).isAfter(plan.endsOn())
                ? Outcome.done(plan)
                : Outcome.refused(Refusal.because("year-not-over", "last", "%s".formatted(plan.endsOn())));
    }

    private Outcome<FundingLine> nothingOnItsWay(FundingLine line) {
        LetGoQuestion question = new LetGoQuestion(line);
        lettingGo.fire(question);
        return question.answered();
    }

    private Money inPots(FundingLine line, Function<Balance, Money> part) {
        return ledger.balancesOf(lines.potsOf(line)).values().stream().map(part).reduce(Sterling.NONE, Money::plus);
    }

    private String planOf(FundingLine line) {
        return entityManager.find(Plan.class, line.planId()).reference();
    }
}
