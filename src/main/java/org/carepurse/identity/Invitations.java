package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.carepurse.time.London;

/** The codes that are out, one at most for each person. Whoever changes one has locked its person. */
@ApplicationScoped
class Invitations {

    static final int DAYS = 7;

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    Invitations(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Makes a code that holds to the end of the seventh day from today; the one before it no longer lets anyone in. */
    Invited invite(Person person) {
        withdraw(person.id());
        WelcomeCode code = WelcomeCode.fresh();
        LocalDate lastDay = London.today(clock).plusDays(DAYS);
        entityManager
                .createNativeQuery(
                        "INSERT INTO invitation (person_id, code_hash, made_at, expires_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, person.id())
                .setParameter(2, code.hash())
                .setParameter(3, now())
                .setParameter(4, LocalDateTime.ofInstant(London.startOf(lastDay.plusDays(1)), ZoneOffset.UTC))
                .executeUpdate();
        return new Invited(person, Optional.of(code), lastDay);
    }

    /** What a request is answered that comes again: the code is not known any more, not even to us. */
    Invited again(Person person) {
        return new Invited(person, Optional.empty(), London.today(clock).plusDays(DAYS));
    }

    void withdraw(long personId) {
        entityManager
                .createNativeQuery("DELETE FROM invitation WHERE person_id = ?1")
                .setParameter(1, personId)
                .executeUpdate();
    }

    /** Whom this code lets in today. */
    Optional<Long> personWith(WelcomeCode code) {
        return entityManager
                .createNativeQuery("SELECT person_id FROM invitation WHERE code_hash = ?1 AND expires_at > ?2")
                .setParameter(1, code.hash())
                .setParameter(2, now())
                .getResultStream()
                .map(Long.class::cast)
                .findFirst();
    }

    /** Takes the code; of two who bring it at once, one is too late. */
    boolean take(WelcomeCode code) {
        return entityManager
                        .createNativeQuery("DELETE FROM invitation WHERE code_hash = ?1 AND expires_at > ?2")
                        .setParameter(1, code.hash())
                        .setParameter(2, now())
                        .executeUpdate()
                == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
