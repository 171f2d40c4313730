package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;

/** Making a plan, which draws its sample, and closing it. */
@Act
@ApplicationScoped
public class AuditPlans {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES_OF_SEED = 16;
    private static final int LONGEST_TITLE = 120;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** @param seed empty to have one drawn by chance */
    public record Make(String title, LocalDate from, LocalDate to, String seed) {

        public Make {
            title = title == null ? "" : title.strip();
            seed = seed == null ? "" : seed.strip();
            check(!title.isEmpty() && title.length() <= LONGEST_TITLE, "title", "audit-plan-title");
            check(isOfOurTime(from), "from", "audit-plan-from");
            check(isOfOurTime(to) && !to.isBefore(from), "to", "audit-plan-to");
            check(seed.matches("[A-Za-z0-9 .:,/_-]{0,100}"), "seed", "audit-plan-seed");
        }

        private static boolean isOfOurTime(LocalDate day) {
            return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        }

        private static void check(boolean holds, String field, String code) {
            if (!holds) {
                throw new WrongInput(field, code);
            }
        }
    }

    private final AuditPlanShelf shelf;
    private final Population population;
    private final Policies policies;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    AuditPlans(
            AuditPlanShelf shelf,
            Population population,
            Policies policies,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.shelf = shelf;
        this.population = population;
        this.policies = policies;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who may, before anything that was sent is read. */
    public void requireMayMake(SignedIn who, long commissionerId) {
        access.require(who, Permission.EXAMINE_BUDGETS, Whose.commissioners(commissionerId));
    }

    public void requireMayClose(SignedIn who, String reference) {
        requireMayMake(who, shelf.find(reference).commissionerId());
    }

    public boolean mayMake(SignedIn who, long commissionerId) {
        return access.may(who, Permission.EXAMINE_BUDGETS, Whose.commissioners(commissionerId));
    }

    /** Refuses {@code audit-plan-has-nobody} when no budget was live in the period. Answers with the plan's reference. */
    public Outcome<String> make(SignedIn who, RequestKey key, long commissionerId, Make asked) {
        requireMayMake(who, commissionerId);
        byte[] digest = Digest.of(asked, "AUDIT_PLAN_MADE", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        RiskScale scale = RiskScale.of(policies.asAt(commissionerId, London.today(clock)));
        List<Listed> list = population.of(commissionerId, asked.from(), asked.to(), scale);
        if (list.isEmpty()) {
            return Outcome.refused(Refusal.because("audit-plan-has-nobody"));
        }
        Sample sample = Sample.drawn(asked.seed().isEmpty() ? byChance() : asked.seed(), list, scale);
        AuditPlan plan =
                new AuditPlan(commissionerId, asked, sample.seed(), sample.digest(), who.personId(), clock.instant());
        shelf.add(plan, sample);
        trail.record(AuditEvent.of("AUDIT_PLAN_MADE", "audit-plan", plan.reference(), who.personId())
                .concerning(null, commissionerId)
                .saying("%d of %d budgets, seed %s, list %s"
                        .formatted(sample.cases().size(), list.size(), sample.seed(), sample.digest()))
                .answering(key, digest, plan.reference()));
        return Outcome.done(plan.reference());
    }

    /** Refuses {@code audit-plan-is-closed} and {@code audit-plan-has-open-cases}. */
    public Outcome<String> close(SignedIn who, RequestKey key, String reference) {
        requireMayClose(who, reference);
        byte[] digest = Digest.of(reference, "AUDIT_PLAN_CLOSED", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        AuditPlan plan = shelf.toChange(shelf.find(reference));
        return plan.close(shelf.openCases(plan), who.personId(), clock.instant())
                .map(closed -> {
                    trail.record(AuditEvent.of("AUDIT_PLAN_CLOSED", "audit-plan", reference, who.personId())
                            .concerning(null, plan.commissionerId())
                            .answering(key, digest, reference));
                    return reference;
                });
    }

    private static String byChance() {
        byte[] seed = new byte[BYTES_OF_SEED];
        CHANCE.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
