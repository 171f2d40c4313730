package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;

/** Who acts for which budget holder. */
@ApplicationScoped
public class Nominees {

    private final EntityManager entityManager;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Nominees(EntityManager entityManager, People people, Access access, AuditTrail trail, Clock clock) {
        this.entityManager = entityManager;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Appoints a nominee; refused with {@code already-nominee} for days on which they are appointed already. */
    @Act
    public Outcome<NomineeAppointment> appoint(SignedIn who, RequestKey key, NewAppointment made) {
        long commissionerId = commissionerOf(made.holderId());
        access.require(who, Permission.APPOINT_NOMINEE, Whose.holders(made.holderId(), commissionerId));
        byte[] digest = Digest.of(made, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(byReference(answered.get()));
        }
        people.person(made.nomineeId());
        people.toChange(made.holderId());
        boolean already = of(made.holderId()).stream()
                .anyMatch(other -> other.nomineeId() == made.nomineeId() && other.overlaps(made.from(), made.to()));
        if (already) {
            return Outcome.refused(Refusal.because("already-nominee"));
        }
        NomineeAppointment appointment = new NomineeAppointment(made, commissionerId, London.today(clock));
        entityManager.persist(appointment);
        trail.record(event("NOMINEE_APPOINTED", appointment, who)
                .saying("both agreed, from " + made.from()
                        + appointment.to().map(day -> " to " + day).orElse(""))
                .answering(key, digest, appointment.reference()));
        return Outcome.done(appointment);
    }

    /** Ends an appointment at once: from now on the nominee may do nothing more for the holder. */
    @Act
    public Outcome<NomineeAppointment> end(SignedIn who, RequestKey key, String reference) {
        NomineeAppointment appointment = byReference(reference);
        access.require(who, Permission.END_APPOINTMENT, appointment.whose());
        byte[] digest = Digest.of(reference, who.personId());
        if (trail.answerTo(key, digest).isEmpty()) {
            LocalDate lastDay = London.today(clock).minusDays(1);
            appointment.endAfter(lastDay);
            trail.record(event("NOMINEE_ENDED", appointment, who)
                    .saying("last day " + lastDay)
                    .answering(key, digest, reference));
        }
        return Outcome.done(appointment);
    }

    /** Everyone a holder ever appointed, the latest first. */
    public List<NomineeAppointment> of(long holderId) {
        return entityManager
                .createQuery(
                        "SELECT a FROM NomineeAppointment a WHERE a.holderId = :holder ORDER BY a.fromDay DESC, a.id DESC",
                        NomineeAppointment.class)
                .setParameter("holder", holderId)
                .getResultList();
    }

    /** Everyone who ever appointed this person, the latest first. */
    public List<NomineeAppointment> by(long nomineeId) {
        return entityManager
                .createQuery(
                        "SELECT a FROM NomineeAppointment a WHERE a.nomineeId = :nominee ORDER BY a.fromDay DESC, a.id DESC",
                        NomineeAppointment.class)
                .setParameter("nominee", nomineeId)
                .getResultList();
    }

    /** @throws NotFound when none has this reference */
    public NomineeAppointment byReference(String reference) {
        return entityManager
                .createQuery(
                        "SELECT a FROM NomineeAppointment a WHERE a.reference = :reference", NomineeAppointment.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("appointment", reference));
    }

    private long commissionerOf(long holderId) {
        return people.person(holderId).hats().stream()
                .filter(hat -> hat.role() == Role.BUDGET_HOLDER)
                .map(Hat::organisationId)
                .findFirst()
                .orElseThrow(() -> new WrongInput("holder", "not-a-holder"));
    }

    private static AuditEvent event(String act, NomineeAppointment appointment, SignedIn who) {
        return AuditEvent.of(act, "appointment", appointment.reference(), who.personId())
                .concerning(appointment.holderId(), appointment.commissionerId());
    }
}
