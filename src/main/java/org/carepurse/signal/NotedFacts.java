package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Notes what the commissioner is told of people's lives, and takes it back. */
@Act
@ApplicationScoped
public class NotedFacts {

    private static final int LONGEST = 500;

    private static final String PROVIDER = "SELECT id FROM provider WHERE reference = ? AND commissioner_id = ?";

    /**
     * @param person reference of whoever it is about
     * @param to null while it goes on
     * @param provider reference of the provider, of a relation only; otherwise empty
     */
    public record Note(FactKind kind, String person, LocalDate from, LocalDate to, String provider, String source) {

        public Note {
            source = source == null ? "" : source.strip();
            provider = provider == null ? "" : provider.strip();
            check(kind != null, "kind", "fact-kind");
            check(to == null || !to.isBefore(from) && kind != FactKind.DEATH, "to", "fact-days");
            check((kind == FactKind.RELATION) == !provider.isEmpty(), "provider", "fact-provider");
            check(!source.isEmpty() && source.length() <= LONGEST, "source", "fact-source");
        }

        private static void check(boolean holds, String field, String code) {
            if (!holds) {
                throw new WrongInput(field, code);
            }
        }
    }

    private final EntityManager entityManager;
    private final People people;
    private final Tables tables;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    NotedFacts(
            EntityManager entityManager, People people, Tables tables, Access access, AuditTrail trail, Clock clock) {
        this.entityManager = entityManager;
        this.people = people;
        this.tables = tables;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who may, before anything that was sent is read. */
    public void requireMayNote(SignedIn who, long commissionerId) {
        access.require(who, Permission.NOTE_FACTS, Whose.commissioners(commissionerId));
    }

    public boolean mayNote(SignedIn who, long commissionerId) {
        return access.may(who, Permission.NOTE_FACTS, Whose.commissioners(commissionerId));
    }

    /** @throws WrongInput {@code fact-person}, {@code fact-provider} or {@code fact-ahead} when there is none such, or it is not yet */
    public Outcome<String> note(SignedIn who, RequestKey key, long commissionerId, Note asked) {
        requireMayNote(who, commissionerId);
        byte[] digest = Digest.of(asked, "FACT_NOTED", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        Person person = people.withReference(asked.person())
                .filter(one -> one.commissionerId() == commissionerId)
                .orElseThrow(() -> new WrongInput("person", "fact-person"));
        if (asked.from().isAfter(London.today(clock))) {
            throw new WrongInput("from", "fact-ahead");
        }
        NotedFact fact = new NotedFact(
                commissionerId, person.id(), provider(asked, commissionerId), asked, who.personId(), clock.instant());
        entityManager.persist(fact);
        record("FACT_NOTED", who, fact, asked.source(), key, digest);
        return Outcome.done(fact.reference());
    }

    /** Refuses {@code fact-is-taken-back}. */
    public Outcome<String> takeBack(SignedIn who, RequestKey key, String reference) {
        NotedFact fact = find(reference);
        requireMayNote(who, fact.commissionerId());
        byte[] digest = Digest.of(reference, "FACT_TAKEN_BACK", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        return fact.takeBack(who.personId(), clock.instant()).map(gone -> {
            record("FACT_TAKEN_BACK", who, gone, "", key, digest);
            return gone.reference();
        });
    }

    private Long provider(Note asked, long commissionerId) {
        if (asked.kind() != FactKind.RELATION) {
            return null;
        }
        return tables.read(PROVIDER, row -> row.getLong(1), asked.provider(), commissionerId).stream()
                .findFirst()
                .orElseThrow(() -> new WrongInput("provider", "fact-provider"));
    }

    private NotedFact find(String reference) {
        return entityManager
                .createQuery("SELECT f FROM NotedFact f WHERE f.reference = :reference", NotedFact.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("fact", reference));
    }

    private void record(String act, SignedIn who, NotedFact fact, String why, RequestKey key, byte[] digest) {
        trail.record(AuditEvent.of(act, "fact", fact.reference(), who.personId())
                .concerning(fact.personId(), fact.commissionerId())
                .because(why)
                .saying("%s from %s".formatted(fact.kind(), fact.from()))
                .answering(key, digest, fact.reference()));
    }
}
