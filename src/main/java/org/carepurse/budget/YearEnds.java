package org.carepurse.budget;

import static org.carepurse.identity.Permission.CLOSE_YEAR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanCommand;
import org.carepurse.careplan.PlanDesk;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * A commissioner closes the year of one stream of a plan, which is the year of a funding line. What is left goes on to the
 * next plan as far as policy carries it over, the rest goes back to the commissioner; what orders have set aside and what is
 * owed stays. From then on its pots take no new order.
 */
@Act
@ApplicationScoped
public class YearEnds {

    private static final int LONGEST_REASON = 500;

    /**
     * @param carriedOver as it was shown before, so that nobody closes a year on figures that have changed since
     * @param recovered likewise
     */
    public record Close(String plan, String line, Money carriedOver, Money recovered, String reason)
            implements PlanCommand {

        public Close {
            reason = reason == null ? "" : reason.strip();
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new WrongInput("reason", "year-end-reason");
            }
        }

        @Override
        public String facts() {
            return "%s, %s carried over, %s recovered"
                    .formatted(line, Sterling.print(carriedOver), Sterling.print(recovered));
        }
    }

    /** What has come free in a closed year since, when orders ended without being used. */
    public record RecoverRest(String plan, String line) implements PlanCommand {

        @Override
        public String facts() {
            return line;
        }
    }

    private final EntityManager entityManager;
    private final PlanDesk desk;
    private final Plans plans;
    private final FundingLines lines;
    private final NextYears nextYears;
    private final Event<MoneyLeavesYear> leaves;
    private final Event<YearClosed> closed;
    private final Ledger ledger;
    private final Policies policies;
    private final Access access;
    private final Clock clock;

    @Inject
    YearEnds(
            EntityManager entityManager,
            PlanDesk desk,
            Plans plans,
            FundingLines lines,
            NextYears nextYears,
            Event<MoneyLeavesYear> leaves,
            Event<YearClosed> closed,
            Ledger ledger,
            Policies policies,
            Access access,
            Clock clock) {
        this.entityManager = entityManager;
        this.desk = desk;
        this.plans = plans;
        this.lines = lines;
        this.nextYears = nextYears;
        this.leaves = leaves;
        this.closed = closed;
        this.ledger = ledger;
        this.policies = policies;
        this.access = access;
        this.clock = clock;
    }

    /** What closing it now would do; or why it cannot be closed. Changes nothing. */
    public Outcome<YearEndForecast> forecast(SignedIn who, String planReference, String lineReference) {
        Plan plan = plans.show(who, planReference);
        access.require(who, CLOSE_YEAR, plan.whose());
        return forecast(plan, lines.of(plan, lineReference));
    }

    /** Answers with the reference of the year's end. */
    public Outcome<String> close(SignedIn who, RequestKey key, Close asked) {
        return desk.act(who, key, CLOSE_YEAR, "YEAR_CLOSED", asked, plan -> {
            FundingLine line = lines.of(plan, asked.line());
            return forecast(plan, line)
                    .then(forecast -> asShown(forecast, asked))
                    .then(forecast -> line.close(London.today(clock)).map(itself -> {
                        YearEnd end = keep(plan, line, forecast, asked.reason(), who);
                        Occasion occasion = occasion(plan, end.reference(), key, who);
                        move(plan, line, forecast, asked.reason(), occasion);
                        closed.fire(new YearClosed(plan, line, forecast, occasion));
                        return end.reference();
                    }));
        });
    }

    /** Refuses {@code year-not-closed}, {@code nothing-to-recover}. Answers with the line's reference. */
    public Outcome<String> recoverRest(SignedIn who, RequestKey key, RecoverRest asked) {
        return desk.act(who, key, CLOSE_YEAR, "YEARS_REST_RECOVERED", asked, plan -> {
            FundingLine line = lines.of(plan, asked.line());
            if (!line.isClosed()) {
                return Outcome.refused(Refusal.because("year-not-closed"));
            }
            Money left = left(line);
            if (left.isZero()) {
                return Outcome.refused(Refusal.because("nothing-to-recover"));
            }
            Occasion occasion = occasion(plan, line.reference(), key, who);
            gather(line, occasion);
            recover(plan, line, left, "", occasion);
            return Outcome.done(line.reference());
        });
    }

    private Outcome<YearEndForecast> forecast(Plan plan, FundingLine line) {
        return line.open().then(open -> over(plan)).then(over -> paidIn(line)).map(open -> {
            Optional<FundingLine> next = nextYears.of(plan, line);
            return new YearEndForecast(
                    plan.reference(),
                    line.reference(),
                    line.stream(),
                    line.holding(),
                    left(line),
                    held(line),
                    policies.asAt(line.commissionerId(), London.today(clock))
                            .carryOverLimit(line.stream().name()),
                    next.map(this::planOf).orElse(""));
        });
    }

    private Outcome<Plan> over(Plan plan) {
        return London.today(clock).isAfter(plan.endsOn())
                ? Outcome.done(plan)
                : Outcome.refused(Refusal.because("year-not-over", "last", "%s".formatted(plan.endsOn())));
    }

    private Outcome<FundingLine> paidIn(FundingLine line) {
        Money promised = ledger.promised(line.id());
        return promised.isZero()
                ? Outcome.done(line)
                : Outcome.refused(Refusal.because("year-still-to-be-paid-in", "amount", Sterling.print(promised)));
    }

    private static Outcome<YearEndForecast> asShown(YearEndForecast forecast, Close asked) {
        return forecast.carriedOver().isEqual(asked.carriedOver())
                        && forecast.recovered().isEqual(asked.recovered())
                ? Outcome.done(forecast)
                : Outcome.refused(new Refusal(
                        "year-end-changed",
                        Map.of(
                                "carried", Sterling.print(forecast.carriedOver()),
                                "recovered", Sterling.print(forecast.recovered()))));
    }

    private YearEnd keep(Plan plan, FundingLine line, YearEndForecast forecast, String reason, SignedIn who) {
        Long next = forecast.carriedOver().isZero()
                ? null
                : nextYears.of(plan, line).orElseThrow().id();
        YearEnd end = new YearEnd(line, forecast, next, reason, who.personId(), clock.instant());
        entityManager.persist(end);
        return end;
    }

    private void move(Plan plan, FundingLine line, YearEndForecast forecast, String reason, Occasion occasion) {
        gather(line, occasion);
        if (forecast.carriedOver().isPositive()) {
            FundingLine next = nextYears.of(plan, line).orElseThrow();
            must(ledger.carryOver(line.id(), next.id(), forecast.carriedOver(), occasion.part("carry over")));
            leaves.fire(new MoneyLeavesYear(plan, line, Optional.of(next), forecast.carriedOver(), reason, occasion));
        }
        if (forecast.recovered().isPositive()) {
            recover(plan, line, forecast.recovered(), reason, occasion);
        }
    }

    private void recover(Plan plan, FundingLine line, Money amount, String reason, Occasion occasion) {
        must(ledger.recover(line.id(), amount, occasion.part("recover")));
        leaves.fire(new MoneyLeavesYear(plan, line, Optional.empty(), amount, reason, occasion));
    }

    /** What goals have left goes back to the line. */
    private void gather(FundingLine line, Occasion occasion) {
        List<Long> pots = lines.potsOf(line);
        Money left = leftIn(pots);
        if (left.isPositive()) {
            must(ledger.returnAll(line.id(), pots, left, occasion.part("gather")));
        }
    }

    private Money left(FundingLine line) {
        return ledger.unallocated(line.id()).plus(leftIn(lines.potsOf(line)));
    }

    private Money leftIn(List<Long> pots) {
        return ledger.balancesOf(pots).values().stream().map(Balance::available).reduce(Sterling.NONE, Money::plus);
    }

    private Money held(FundingLine line) {
        return ledger.balancesOf(lines.potsOf(line)).values().stream()
                .map(Balance::held)
                .reduce(Sterling.NONE, Money::plus);
    }

    private String planOf(FundingLine line) {
        return entityManager.find(Plan.class, line.planId()).reference();
    }

    private Occasion occasion(Plan plan, String document, RequestKey key, SignedIn who) {
        return new Occasion(
                new Document("year end", document), London.today(clock), key, plan.commissionerId(), who.personId());
    }

    private static void must(Outcome<?> moved) {
        if (!moved.isDone()) {
            throw new BrokenInvariant("What was there a moment ago is refused: " + moved.why());
        }
    }
}
