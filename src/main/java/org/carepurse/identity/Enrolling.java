package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.carepurse.outcome.Refusal;

/** Writes a new person with their password, once it is decided that they may be enrolled. */
@ApplicationScoped
class Enrolling {

    private final EntityManager entityManager;
    private final PasswordHashing hashing;
    private final Clock clock;

    @Inject
    Enrolling(EntityManager entityManager, PasswordHashing hashing, Clock clock) {
        this.entityManager = entityManager;
        this.hashing = hashing;
        this.clock = clock;
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

    Person write(NewPerson enrolled, Hat hatOrNone, Password password) {
        Person person = new Person(enrolled);
        if (hatOrNone != null) {
            person.putOn(hatOrNone);
        }
        entityManager.persist(person);
        entityManager.flush();
        entityManager
                .createNativeQuery("INSERT INTO person_password (person_id, hash, set_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, person.id())
                .setParameter(2, hashing.hash(password))
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
        return person;
    }

    private boolean isTaken(String column, String value) {
        return !entityManager
                .createQuery("SELECT p.id FROM Person p WHERE p." + column + " = :value", Long.class)
                .setParameter("value", value)
                .getResultList()
                .isEmpty();
    }
}
