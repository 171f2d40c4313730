package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepurse.audit.Act;
import org.carepurse.time.London;

/** The sign-ins as the database keeps them. */
@ApplicationScoped
class SignInBook {

    /** How exactly it is known when a sign-in was last used: one write for so long, not one for each request. */
    private static final Duration COARSE = Duration.ofMinutes(5);

    private static final Duration KEPT_AFTER_ITS_END = Duration.ofDays(90);

    /** The sign-in, then each hat, then each holder who has appointed the person: three reads by key in one question. */
    private static final String RECOGNISE =
            """
            SELECT 'SIGN_IN', s.person_id, s.reference, p.name, p.language, s.acting_for_id, s.last_seen_at
              FROM sign_in s JOIN person p ON p.id = s.person_id
             WHERE s.token_hash = ?1 AND s.ended_at IS NULL AND s.expires_at > ?2 AND s.last_seen_at > ?3
            UNION ALL
            SELECT 'HAT', h.organisation_id, h.role, NULL, NULL, NULL, NULL
              FROM sign_in s JOIN hat h ON h.person_id = s.person_id WHERE s.token_hash = ?1
            UNION ALL
            SELECT 'HOLDER', a.holder_id, NULL, NULL, NULL, NULL, NULL
              FROM sign_in s JOIN nominee_appointment a ON a.nominee_id = s.person_id
             WHERE s.token_hash = ?1 AND a.from_day <= ?4 AND (a.to_day IS NULL OR a.to_day >= ?4)
            """;

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    SignInBook(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Who holds this token, as things stand now; nobody when the sign-in is over. */
    Optional<OpenSignIn> holderOf(Token token) {
        Instant now = clock.instant();
        List<?> rows = entityManager
                .createNativeQuery(RECOGNISE)
                .setParameter(1, token.hash())
                .setParameter(2, utc(now))
                .setParameter(3, utc(now.minus(SignIn.IDLE)))
                .setParameter(4, London.dateOf(now))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[0].equals("SIGN_IN"))
                .findFirst()
                .map(found -> open(found, rows));
    }

    boolean isLongUnseen(OpenSignIn found) {
        return found.lastSeenAt().isBefore(clock.instant().minus(COARSE));
    }

    @Act
    public void seen(Token token) {
        Instant now = clock.instant();
        entityManager
                .createNativeQuery("UPDATE sign_in SET last_seen_at = ?1 WHERE token_hash = ?2 AND last_seen_at < ?3")
                .setParameter(1, utc(now))
                .setParameter(2, token.hash())
                .setParameter(3, utc(now.minus(COARSE)))
                .executeUpdate();
    }

    /** The sign-in of this token, kept from being changed by anyone else until the act is over. */
    Optional<SignIn> toChange(Token token) {
        return entityManager
                .createQuery("SELECT s FROM SignIn s WHERE s.tokenHash = :hash", SignIn.class)
                .setParameter("hash", token.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The person's sign-ins that hold, the latest first. */
    List<SignIn> openOf(long personId) {
        return openOf(personId, LockModeType.NONE);
    }

    /** The same, kept from being changed by anyone else until the act is over. */
    List<SignIn> openToChange(long personId) {
        return openOf(personId, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Ends all sign-ins of the person that hold.
     *
     * @param kept the reference of one that goes on; empty for none
     * @return how many were ended
     */
    int endAll(long personId, String kept) {
        List<SignIn> ended = openToChange(personId).stream()
                .filter(signIn -> !signIn.reference().equals(kept))
                .toList();
        ended.forEach(signIn -> signIn.end(clock.instant()));
        return ended.size();
    }

    void forgetOld() {
        entityManager
                .createNativeQuery("DELETE FROM sign_in WHERE expires_at < ?1")
                .setParameter(1, utc(clock.instant().minus(KEPT_AFTER_ITS_END)))
                .executeUpdate();
    }

    private List<SignIn> openOf(long personId, LockModeType lock) {
        Instant now = clock.instant();
        return entityManager
                .createQuery(
                        "SELECT s FROM SignIn s WHERE s.personId = :person ORDER BY s.startedAt DESC", SignIn.class)
                .setParameter("person", personId)
                .setLockMode(lock)
                .getResultStream()
                .filter(signIn -> signIn.isOpen(now))
                .toList();
    }

    private static OpenSignIn open(Object[] signIn, List<?> rows) {
        Set<Hat> hats = new HashSet<>();
        Set<Long> actsFor = new HashSet<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            switch ((String) columns[0]) {
                case "HAT" -> hats.add(new Hat(Role.valueOf((String) columns[2]), (Long) columns[1]));
                case "HOLDER" -> actsFor.add((Long) columns[1]);
                default -> {}
            }
        }
        Long chosen = (Long) signIn[5];
        return new OpenSignIn(
                new SignedIn((Long) signIn[1], hats, actsFor),
                (String) signIn[2],
                (String) signIn[3],
                Language.valueOf((String) signIn[4]),
                actsFor.contains(chosen) ? chosen : null,
                instant(signIn[6]));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        LocalDateTime written = column instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) column;
        return written.toInstant(ZoneOffset.UTC);
    }
}
