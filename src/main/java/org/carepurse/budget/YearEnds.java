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
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * A commissioner closes the year of one stream of a plan, which is the year of a funding line. What is left goes on to the
 * next plan as far as policy carries it over, the rest goes back to the commissioner; what orders have set aside and what is
 * owed stays. What was granted and never paid in keeps no year open for ever: whoever closes the year says that it will not
 * be paid any more. From then on its pots take no new order.
 */
@Act
@ApplicationScoped
public class YearEnds {

    private static final int LONGEST_REASON = 500;

    /**
     * @param carriedOver as it was shown before, so that nobody closes a year on figures that have changed since
     * @param recovered likewise
     * @param letGo what was granted and never paid in, likewise: it will not be paid any more; nothing while it is to be
     */
    public record Close(String plan, String line, Money carriedOver, Money recovered, Money letGo, String reason)
            implements PlanCommand {

        public Close {
            reason = reason == null ? "" : reason.strip();
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new WrongInput("reason", "year-end-reason");
            }
        }

        /** Of a year for which all that was granted was paid in. */
        public Close(String plan, String line, Money carriedOver, Money recovered, String reason) {
            this(plan, line, carriedOver, recovered, Sterling.NONE, reason);
        }

        @Override
        public String facts() {
            return "%s, %s carried over, %s recovered, %s never paid in"
                    .formatted(line, Sterling.print(carriedOver), Sterling.print(recovered), Sterling.print(letGo));
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
    private final YearEndForecasts forecasts;
    private final Event<PromiseLetGo> letGo;
    private final Event<MoneyLeavesYear> leaves;
    private final Event<YearClosed> closed;
    private final Ledger ledger;
    private final Access access;
    private final Clock clock;

    @Inject
    YearEnds(
            EntityManager entityManager,
            PlanDesk desk,
            Plans plans,
            FundingLines lines,
            NextYears nextYears,
            YearEndForecasts forecasts,
            Event<PromiseLetGo> letGo,
            Event<MoneyLeavesYear> leaves,
            Event<YearClosed> closed,
            Ledger ledger,
            Access access,
            Clock clock) {
        this.entityManager = entityManager;
        this.desk = desk;
        this.plans = plans;
        this.lines = lines;
        this.nextYears = nextYears;
        this.forecasts = forecasts;
        this.letGo = letGo;
        this.leaves = leaves;
        this.closed = closed;
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    /** What closing it now would do; or why it cannot be closed. Changes nothing. */
    public Outcome<YearEndForecast> forecast(SignedIn who, String planReference, String lineReference) {
        Plan plan = plans.show(who, planReference);
        access.require(who, CLOSE_YEAR, plan.whose());
        return forecasts.of(plan, lines.of(plan, lineReference));
    }

    /**
     * Answers with the reference of the year's end. Refuses {@code year-not-over}, {@code year-still-to-be-paid-in}, {@code
     * year-end-changed}, and while a payment of it is in a run.
     */
    public Outcome<String> close(SignedIn who, RequestKey key, Close asked) {
        return desk.act(who, key, CLOSE_YEAR, "YEAR_CLOSED", asked, plan -> {
            FundingLine line = lines.of(plan, asked.line());
            return forecasts
                    .of(plan, line)
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
            Money left = forecasts.left(line);
            if (left.isZero()) {
                return Outcome.refused(Refusal.because("nothing-to-recover"));
            }
            Occasion occasion = occasion(plan, line.reference(), key, who);
            gather(line, occasion);
            recover(plan, line, left, "", occasion);
            return Outcome.done(line.reference());
        });
    }

    private static Outcome<YearEndForecast> asShown(YearEndForecast forecast, Close asked) {
        if (forecast.neverPaid().isPositive() && asked.letGo().isZero()) {
            return Outcome.refused(forecast.stillToBePaidIn());
        }
        return forecast.carriedOver().isEqual(asked.carriedOver())
                        && forecast.recovered().isEqual(asked.recovered())
                        && forecast.neverPaid().isEqual(asked.letGo())
                ? Outcome.done(forecast)
                : Outcome.refused(new Refusal(
                        "year-end-changed",
                        Map.of(
                                "carried", Sterling.print(forecast.carriedOver()),
                                "recovered", Sterling.print(forecast.recovered()),
                                "never", Sterling.print(forecast.neverPaid()))));
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
        if (forecast.neverPaid().isPositive()) {
            must(ledger.letGo(line.id(), forecast.neverPaid(), occasion.part("let go")));
            letGo.fire(new PromiseLetGo(line, reason, occasion.actorId()));
        }
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
        Money left = ledger.balancesOf(pots).values().stream()
                .map(Balance::available)
                .reduce(Sterling.NONE, Money::plus);
        if (left.isPositive()) {
            must(ledger.returnAll(line.id(), pots, left, occasion.part("gather")));
        }
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
