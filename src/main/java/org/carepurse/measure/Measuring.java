package org.carepurse.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanState;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;

/** Entering what people answered, and putting right what was entered wrongly. Each act answers with the record's reference. */
@Act
@ApplicationScoped
public class Measuring {

    /** @param goal the goal's reference; empty for a measure that is not of a goal */
    public record Enter(String plan, String goal, AnswerSheet sheet, Given given) {

        public Enter {
            given.requireKindOf(sheet.measure());
            if (sheet.measure().isOfGoals() == goal.isEmpty()) {
                throw new WrongInput("goal", goal.isEmpty() ? "measure-goal-missing" : "measure-not-of-goals");
            }
        }
    }

    /** @param measured the reference of what was entered wrongly */
    public record Correct(String plan, String measured, AnswerSheet sheet, Given given) {

        public Correct {
            given.requireKindOf(sheet.measure());
        }
    }

    private final Plans plans;
    private final MeasureBook book;
    private final Comparing comparing;
    private final MeasureSettings settings;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Measuring(
            Plans plans,
            MeasureBook book,
            Comparing comparing,
            MeasureSettings settings,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.book = book;
        this.comparing = comparing;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refuses {@code measure-plan-ended}. */
    public Outcome<String> enter(SignedIn who, RequestKey key, Enter asked) {
        Plan plan = plans.forChange(who, Permission.ENTER_MEASURE, asked.plan());
        byte[] digest = Digest.of(asked, "enter", who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        Long goal = asked.goal().isEmpty() ? null : plan.goal(asked.goal()).id();
        return open(plan, asked.given().on()).map(living -> {
            Measured one = new Measured(
                    living, goal, settings.cutPoints().levelled(asked.sheet()), asked.given(), who, clock.instant());
            return keep("MEASURED", living, one, who, key, digest);
        });
    }

    /** Refuses {@code measure-plan-ended} and {@code measure-already-corrected}. */
    public Outcome<String> correct(SignedIn who, RequestKey key, Correct asked) {
        Plan plan = plans.forChange(who, Permission.ENTER_MEASURE, asked.plan());
        byte[] digest = Digest.of(asked, "correct", who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        Measured wrong = book.find(plan.id(), asked.measured());
        if (wrong.measure() != asked.sheet().measure()) {
            throw new WrongInput("measure", "measure-is-another");
        }
        return open(plan, asked.given().on()).then(living -> {
            if (book.isCorrected(wrong)) {
                return Outcome.refused(Refusal.because("measure-already-corrected"));
            }
            Measured right = wrong.correctedTo(
                    living, settings.cutPoints().levelled(asked.sheet()), asked.given(), who, clock.instant());
            return Outcome.done(keep("MEASURE_CORRECTED", living, right, who, key, digest));
        });
    }

    private Outcome<Plan> open(Plan plan, LocalDate measuredOn) {
        if (plan.state() == PlanState.ENDED) {
            return Outcome.refused(Refusal.because("measure-plan-ended"));
        }
        if (measuredOn.isAfter(London.today(clock)) || measuredOn.isAfter(plan.endsOn())) {
            throw new WrongInput("measuredOn", "measure-day");
        }
        return Outcome.done(plan);
    }

    /** The trail says which measure it was and when, never what was answered. */
    private String keep(String act, Plan plan, Measured one, SignedIn who, RequestKey key, byte[] digest) {
        book.add(one);
        comparing.compare(plan);
        trail.record(AuditEvent.of(act, "measured", one.reference(), who.personId())
                .concerning(plan.holderId(), plan.commissionerId())
                .saying("%s of %s".formatted(one.measure(), one.measuredOn()))
                .answering(key, digest, one.reference()));
        return one.reference();
    }
}
