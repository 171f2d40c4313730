package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;

/**
 * The people the service knows. The questions here are for capabilities that have already decided, by {@link Access},
 * that whoever asks may know the answer.
 */
@ApplicationScoped
public class People {

    private static final int MOST_FOUND = 50;

    private final EntityManager entityManager;
    private final Enrolling enrolling;
    private final Organisations organisations;
    private final Access access;
    private final AuditTrail trail;
    private final PersonalEvents events;

    @Inject
    People(
            EntityManager entityManager,
            Enrolling enrolling,
            Organisations organisations,
            Access access,
            AuditTrail trail,
            PersonalEvents events) {
        this.entityManager = entityManager;
        this.enrolling = enrolling;
        this.organisations = organisations;
        this.access = access;
        this.trail = trail;
        this.events = events;
    }

    /**
     * Enrols a person, who chooses their password themselves with the code that is given here; refused with {@code
     * email-taken} or {@code nhs-number-taken} when somebody is known by it already.
     *
     * @throws WrongInput {@code organisation-elsewhere} when the commissioner has not let in that organisation
     */
    @Act
    public Outcome<Invited> enrol(SignedIn who, RequestKey key, Enrolment enrolment) {
        access.require(who, enrolment.capacity().permission(), enrolment.whose());
        organisations.takeTurn(enrolment.commissionerId());
        organisations.mustHaveLetIn(enrolment);
        byte[] digest = Digest.of(enrolment, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(enrolling.again(byReference(answered.get())));
        }
        Optional<Refusal> taken = enrolling.whyNot(enrolment.person());
        if (taken.isPresent()) {
            return Outcome.refused(taken.get());
        }
        Invited invited = enrolling.write(enrolment);
        Person person = invited.person();
        boolean isHolder = enrolment.capacity().isBudgetHolder();
        trail.record(AuditEvent.of("PERSON_ENROLLED", "person", person.reference(), who.personId())
                .concerning(isHolder ? person.id() : null, enrolment.commissionerId())
                .saying(enrolment.capacity().name())
                .answering(key, digest, person.reference()));
        return Outcome.done(invited);
    }

    /** Pages and letters come in this language from now on. */
    @Act
    public void speak(SignedIn who, Language language) {
        Person person = person(who.personId());
        if (person.language() != language) {
            person.speak(language);
            events.record("LANGUAGE_CHOSEN", "person", person.reference(), person.id());
        }
    }

    /** @throws NotFound when nobody has this record number */
    public Person person(long id) {
        Person found = entityManager.find(Person.class, id);
        if (found == null) {
            throw new NotFound("person", id);
        }
        return found;
    }

    /** The same, kept from being changed by anyone else until the act is over. */
    Person toChange(long id) {
        return entityManager.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws NotFound when nobody has this reference */
    public Person byReference(String reference) {
        return withReference(reference).orElseThrow(() -> new NotFound("person", reference));
    }

    public Optional<Person> withReference(String reference) {
        return only("reference", reference);
    }

    public Optional<Person> byEmail(EmailAddress email) {
        return only("email", email.text());
    }

    /** What each of these people is called; those who are unknown are left out. */
    public Map<Long, String> namesOf(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("SELECT p.id, p.name FROM Person p WHERE p.id IN :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /**
     * The record numbers of at most fifty people with this in their name, or whose address or reference it is: first those
     * whom the commissioner enrolled.
     */
    public Set<Long> called(String text, long commissionerId) {
        return entityManager
                .createQuery(
                        "SELECT p.id FROM Person p WHERE p.name LIKE :part ESCAPE '!' OR p.email = :small"
                                + " OR p.reference = :capital"
                                + " ORDER BY CASE WHEN p.commissionerId = :commissioner THEN 0 ELSE 1 END, p.id",
                        Long.class)
                .setParameter("commissioner", commissionerId)
                .setParameter(
                        "part", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .setParameter("small", text.toLowerCase(Locale.ROOT))
                .setParameter("capital", text.toUpperCase(Locale.ROOT))
                .setMaxResults(MOST_FOUND)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Everyone who wears this hat and has not had their access ended, by name. */
    public List<Person> wearing(Hat hat) {
        return entityManager
                .createQuery(
                        "SELECT p FROM Person p JOIN p.hats h WHERE h.role = :role AND h.organisationId = :organisation"
                                + " AND p.accessEndedAt IS NULL ORDER BY p.name, p.id",
                        Person.class)
                .setParameter("role", hat.role())
                .setParameter("organisation", hat.organisationId())
                .getResultList();
    }

    private Optional<Person> only(String column, String value) {
        return entityManager
                .createQuery("SELECT p FROM Person p WHERE p." + column + " = :value", Person.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
