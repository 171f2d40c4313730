package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.carepurse.audit.Act;
import org.carepurse.audit.Digest;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;

/**
 * Slows down guessing. Failed tries are counted in the database, so that all servers count together: for one account
 * from one address, for one account from anywhere, and for one address whatever the account. A try is written and
 * committed before it is judged, so that many at once cannot slip past the count; a refused one is not written, so that
 * nobody is kept out for longer than the window by someone who goes on trying.
 */
@ApplicationScoped
class SignInTries {

    static final int OF_ACCOUNT_FROM_ADDRESS = 10;
    static final int OF_ACCOUNT = 40;
    static final int FROM_ADDRESS = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    static final Refusal TOO_MANY = Refusal.because("too-many-tries", "minutes", String.valueOf(WINDOW.toMinutes()));

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    SignInTries(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Writes down a try that is to be judged next; the number is for {@link #succeeded}.
     *
     * @param account what was tried to get into: an e-mail address, or a code
     * @param address the network address it came from
     */
    @Act
    public long note(String account, String address) {
        long id = Ids.next();
        entityManager
                .createNativeQuery("INSERT INTO sign_in_try (id, account, address, tried_at, succeeded)"
                        + " VALUES (?1, ?2, ?3, ?4, FALSE)")
                .setParameter(1, id)
                .setParameter(2, Digest.of(account))
                .setParameter(3, address)
                .setParameter(4, utc(clock.instant()))
                .executeUpdate();
        return id;
    }

    /** A try that succeeded no longer counts; old ones are forgotten on the way. */
    @Act
    public void succeeded(long id) {
        entityManager
                .createNativeQuery("UPDATE sign_in_try SET succeeded = TRUE WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        entityManager
                .createNativeQuery("DELETE FROM sign_in_try WHERE tried_at < ?1")
                .setParameter(1, utc(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    /** Those who have shown in another way who they are start afresh. */
    @Act
    public void forget(String account) {
        entityManager
                .createNativeQuery("DELETE FROM sign_in_try WHERE account = ?1")
                .setParameter(1, Digest.of(account))
                .executeUpdate();
    }

    /** Whether no further try may be judged, beyond those that the caller has noted already and waits for. */
    public boolean areTooMany(String account, String address, int noted) {
        Object[] failed = (Object[]) entityManager
                .createNativeQuery("SELECT COUNT(CASE WHEN account = ?1 AND address = ?2 THEN 1 END),"
                        + " COUNT(CASE WHEN account = ?1 THEN 1 END), COUNT(CASE WHEN address = ?2 THEN 1 END)"
                        + " FROM sign_in_try WHERE (account = ?1 OR address = ?2) AND tried_at > ?3 AND NOT succeeded")
                .setParameter(1, Digest.of(account))
                .setParameter(2, address)
                .setParameter(3, utc(clock.instant().minus(WINDOW)))
                .getSingleResult();
        return count(failed[0]) - noted >= OF_ACCOUNT_FROM_ADDRESS
                || count(failed[1]) - noted >= OF_ACCOUNT
                || count(failed[2]) - noted >= FROM_ADDRESS;
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
