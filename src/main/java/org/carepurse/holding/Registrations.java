package org.carepurse.holding;

import static org.carepurse.identity.Permission.APPROVE_KEEPER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;

/** Bureaux and fund holders ask to keep people's money, and their commissioner answers them. */
@ApplicationScoped
public class Registrations {

    /** So many wait at one commissioner at most: the page is open to all, and somebody reads every one of them. */
    public static final int MOST_WAITING = 100;

    /** @param checked how it was checked that the organisation and its account are what they say */
    public record Approve(String registration, String checked) {

        public Approve {
            checked = Reasons.read("reason", checked);
        }
    }

    public record Decline(String registration, String reason) {

        public Decline {
            reason = Reasons.read("reason", reason);
        }
    }

    private final EntityManager entityManager;
    private final Organisations organisations;
    private final LettingIn lettingIn;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Registrations(
            EntityManager entityManager,
            Organisations organisations,
            LettingIn lettingIn,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.entityManager = entityManager;
        this.organisations = organisations;
        this.lettingIn = lettingIn;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** By anybody. Answers with the registration's reference. Refuses {@code registrations-full}. */
    @Act
    public Outcome<String> ask(RequestKey key, Registering asked) {
        long commissioner = commissioner(asked.commissioner()).id();
        byte[] digest = Digest.of(asked, asked.account().details().printed());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        if (count(commissioner) >= MOST_WAITING) {
            return Outcome.refused(Refusal.because("registrations-full"));
        }
        Registration made = new Registration(commissioner, asked, London.today(clock));
        entityManager.persist(made);
        trail.record(AuditEvent.of("KEEPER_REGISTERED", "registration", made.reference(), null)
                .concerning(null, commissioner)
                .saying(asked.kind() + ", account " + asked.account().details().masked())
                .answering(key, digest, made.reference()));
        return Outcome.done(made.reference());
    }

    /**
     * From now on the organisation may keep people's money. Answers with the reference of its contact, who can be given a code.
     * Refuses {@code registration-answered}, {@code email-taken} when somebody else has the contact's address, and {@code
     * account-is-anothers}.
     */
    @Act
    public Outcome<String> approve(SignedIn who, RequestKey key, Approve asked) {
        return answer(who, key, asked.registration(), asked, (one, digest) -> lettingIn
                .withContact(who, one)
                .map(in -> {
                    one.approve(in.keeper().id(), who.personId(), London.today(clock), asked.checked());
                    trail.record(AuditEvent.of(
                                    "KEEPER_APPROVED",
                                    "organisation",
                                    in.keeper().reference(),
                                    who.personId())
                            .concerning(null, one.commissionerId())
                            .because(asked.checked())
                            .saying(one.reference())
                            .answering(key, digest, in.contact().reference()));
                    return in.contact().reference();
                }));
    }

    /** Refuses {@code registration-answered}. */
    @Act
    public Outcome<String> decline(SignedIn who, RequestKey key, Decline asked) {
        return answer(who, key, asked.registration(), asked, (one, digest) -> {
            one.decline(who.personId(), London.today(clock), asked.reason());
            trail.record(AuditEvent.of("KEEPER_DECLINED", "registration", one.reference(), who.personId())
                    .concerning(null, one.commissionerId())
                    .because(asked.reason())
                    .answering(key, digest, one.reference()));
            return Outcome.done(one.reference());
        });
    }

    private Outcome<String> answer(
            SignedIn who,
            RequestKey key,
            String reference,
            Object asked,
            BiFunction<Registration, byte[], Outcome<String>> act) {
        Registration one = find(who, reference, LockModeType.PESSIMISTIC_WRITE);
        byte[] digest = Digest.of(asked, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        return before.map(Outcome::done).orElseGet(() -> one.waiting().then(waiting -> act.apply(waiting, digest)));
    }

    /** Those that wait for an answer, the oldest first. */
    public List<Registration> waiting(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, APPROVE_KEEPER, Whose.commissioners(commissionerId));
        return entityManager
                .createQuery(
                        "SELECT r FROM Registration r WHERE r.commissionerId = :commissioner AND r.state = :asked"
                                + " ORDER BY r.id",
                        Registration.class)
                .setParameter("commissioner", commissionerId)
                .setParameter("asked", RegistrationState.ASKED)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long countWaiting(SignedIn who, long commissionerId) {
        access.require(who, APPROVE_KEEPER, Whose.commissioners(commissionerId));
        return count(commissionerId);
    }

    /** @throws NotFound when there is none of that reference */
    public Registration show(SignedIn who, String reference) {
        return find(who, reference, LockModeType.NONE);
    }

    private Registration find(SignedIn who, String reference, LockModeType lock) {
        Registration one = entityManager
                .createQuery("SELECT r FROM Registration r WHERE r.reference = :reference", Registration.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("registration", reference));
        access.require(who, APPROVE_KEEPER, Whose.commissioners(one.commissionerId()));
        return one;
    }

    private long count(long commissionerId) {
        return entityManager
                .createQuery(
                        "SELECT COUNT(r) FROM Registration r WHERE r.commissionerId = :commissioner AND r.state = :asked",
                        Long.class)
                .setParameter("commissioner", commissionerId)
                .setParameter("asked", RegistrationState.ASKED)
                .getSingleResult();
    }

    private Organisation commissioner(String reference) {
        return organisations.commissioners().stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new WrongInput("commissioner", "commissioner-missing"));
    }
}
