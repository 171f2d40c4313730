package org.carepurse.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.table.Inquiry;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Reads the rules as they stood on a day, and sets a commissioner's own. */
@ApplicationScoped
public class Policies {

    private final EntityManager entityManager;
    private final Tables tables;
    private final AllRules rules;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    @Inject
    Policies(EntityManager entityManager, Tables tables, AllRules rules, AuditTrail trail, Access access, Clock clock) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.rules = rules;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** The rules for this commissioner's budgets on this day, as known now. */
    public PolicyBook asAt(long commissionerId, LocalDate day) {
        Inquiry inquiry = new Inquiry();
        LongFunction<PolicyBook> books = asAt(day, inquiry);
        tables.read(inquiry);
        return books.apply(commissionerId);
    }

    /** The same as one of many questions: the book of whichever commissioner it is. */
    public LongFunction<PolicyBook> asAt(LocalDate day, Inquiry inquiry) {
        Supplier<List<PolicyEntry>> ever = rules.ask(inquiry);
        return commissioner -> new PolicyBook(ever.get().stream()
                .filter(rule -> rule.isInForceOn(day) && rule.isFor(commissioner))
                .toList());
    }

    /** Who may, before anything of a rule is read. */
    public void requireMaySet(SignedIn who, long commissionerId) {
        access.require(who, Permission.SET_POLICY, Whose.commissioners(commissionerId));
    }

    public boolean maySet(SignedIn who, long commissionerId) {
        return access.may(who, Permission.SET_POLICY, Whose.commissioners(commissionerId));
    }

    /** All that would be set about the same thing, with nothing written; refused as setting it is. */
    public Outcome<PolicyHistory> wouldSet(SignedIn who, NewPolicy rule) {
        requireMaySet(who, rule.commissionerId());
        return inTime(rule).map(timely -> new PolicyHistory(rules.of(rule.commissionerId()).stream()
                        .filter(entry ->
                                entry.kind() == rule.kind() && entry.subject().equals(rule.subject()))
                        .toList())
                .and(new PolicyEntry(rule, who.personId(), clock.instant())));
    }

    /** Sets a rule from a day on; refused when that day has passed, since what was done under the old rule stands. */
    @Act
    public Outcome<PolicyEntry> set(SignedIn who, RequestKey key, NewPolicy rule) {
        requireMaySet(who, rule.commissionerId());
        byte[] digest = Digest.of(rule, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(entry(answered.get()));
        }
        return inTime(rule).map(timely -> {
            PolicyEntry entry = new PolicyEntry(rule, who.personId(), clock.instant());
            entityManager.persist(entry);
            trail.record(AuditEvent.of("POLICY_SET", "policy", entry.reference(), who.personId())
                    .concerning(null, rule.commissionerId())
                    .because(rule.reason())
                    .saying(factsOf(rule))
                    .answering(key, digest, entry.reference()));
            return entry;
        });
    }

    private Outcome<NewPolicy> inTime(NewPolicy rule) {
        return rule.from().isBefore(London.today(clock))
                ? Outcome.refused(Refusal.because("policy-starts-in-the-past"))
                : Outcome.done(rule);
    }

    private PolicyEntry entry(String reference) {
        return entityManager
                .createQuery("SELECT rule FROM PolicyEntry rule WHERE rule.reference = :reference", PolicyEntry.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("policy", reference));
    }

    private static String factsOf(NewPolicy rule) {
        return "%s %s %s, limit %s, %d days, number %d, from %s to %s"
                .formatted(
                        rule.kind(),
                        rule.subject(),
                        rule.stance(),
                        rule.limit(),
                        rule.days(),
                        rule.number(),
                        rule.from(),
                        rule.to() == null ? "further notice" : rule.to());
    }
}
