package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The hashes that passwords are checked against, one at most for each person. Whoever changes one has locked its person. */
@ApplicationScoped
class Passwords {

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    Passwords(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    Optional<String> hashOf(long personId) {
        return entityManager
                .createNativeQuery("SELECT hash FROM person_password WHERE person_id = ?1")
                .setParameter(1, personId)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    void set(long personId, String hash) {
        remove(personId);
        entityManager
                .createNativeQuery("INSERT INTO person_password (person_id, hash, set_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, personId)
                .setParameter(2, hash)
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    void remove(long personId) {
        entityManager
                .createNativeQuery("DELETE FROM person_password WHERE person_id = ?1")
                .setParameter(1, personId)
                .executeUpdate();
    }
}
