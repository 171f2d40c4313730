package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.carepurse.outcome.Refusal;

/** Writes a new person and makes the code they choose their password with, once it is decided that they may be enrolled. */
@ApplicationScoped
class Enrolling {

    private final EntityManager entityManager;
    private final Invitations invitations;
    private final BirthDates birthDates;

    @Inject
    Enrolling(EntityManager entityManager, Invitations invitations, BirthDates birthDates) {
        this.entityManager = entityManager;
        this.invitations = invitations;
        this.birthDates = birthDates;
    }

    /** Why this person cannot be enrolled: somebody is known by the same address or number. */
    Optional<Refusal> whyNot(NewPerson person) {
        if (isTaken("email", person.email().text())) {
            return Optional.of(Refusal.because("email-taken"));
        }
        if (person.nhsNumber() != null
                && isTaken("nhsNumber", person.nhsNumber().digits())) {
            return Optional.of(Refusal.because("nhs-number-taken"));
        }
        return Optional.empty();
    }

    Invited write(Enrolment enrolment) {
        birthDates.notAhead(enrolment.person().bornOn());
        Person person = new Person(enrolment);
        entityManager.persist(person);
        entityManager.flush();
        return invitations.invite(person);
    }

    /** What the same request is answered when it comes again. */
    Invited again(Person person) {
        return invitations.again(person);
    }

    private boolean isTaken(String column, String value) {
        return !entityManager
                .createQuery("SELECT p.id FROM Person p WHERE p." + column + " = :value", Long.class)
                .setParameter("value", value)
                .getResultList()
                .isEmpty();
    }
}
