package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.carepurse.audit.Act;
import org.carepurse.table.Inquiry;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** The sign-ins as the database keeps them. */
@ApplicationScoped
class SignInBook {

    /** How exactly it is known when a sign-in was last used: one write for so long, not one for each request. */
    private static final Duration COARSE = Duration.ofMinutes(5);

    private static final Duration KEPT_AFTER_ITS_END = Duration.ofDays(90);

    private static final String HATS =
            "SELECT h.role, h.organisation_id FROM sign_in s JOIN hat h ON h.person_id = s.person_id WHERE s.token_hash = ?";
    private static final String HOLDERS =
            """
            SELECT a.holder_id FROM sign_in s JOIN nominee_appointment a ON a.nominee_id = s.person_id
             WHERE s.token_hash = ? AND a.from_day <= ? AND (a.to_day IS NULL OR a.to_day >= ?)""";
    private static final String STILL_OPEN =
            """
            SELECT s.person_id, s.reference, p.name, p.language, s.acting_for_id, s.last_seen_at
              FROM sign_in s JOIN person p ON p.id = s.person_id
             WHERE s.token_hash = ? AND s.ended_at IS NULL AND s.expires_at > ? AND s.last_seen_at > ?""";

    private final EntityManager entityManager;
    private final Tables tables;
    private final Clock clock;

    @Inject
    SignInBook(EntityManager entityManager, Tables tables, Clock clock) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.clock = clock;
    }

    /** Who holds this token, as things stand now; nobody when the sign-in is over. */
    Optional<OpenSignIn> holderOf(Token token) {
        Instant now = clock.instant();
        LocalDate today = London.dateOf(now);
        Inquiry inquiry = new Inquiry();
        Supplier<Set<Hat>> hats = inquiry.ask(
                HATS, row -> new Hat(Role.valueOf(row.getString(1)), row.getLong(2)), Set::copyOf, token.hash());
        Supplier<Set<Long>> holders =
                inquiry.ask(HOLDERS, row -> row.getLong(1), Set::copyOf, token.hash(), today, today);
        Supplier<List<OpenSignIn>> open = inquiry.ask(
                STILL_OPEN,
                row -> open(row, hats.get(), holders.get()),
                token.hash(),
                utc(now),
                utc(now.minus(SignIn.IDLE)));
        tables.read(inquiry);
        return open.get().stream().findFirst();
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

    private static OpenSignIn open(ResultSet row, Set<Hat> hats, Set<Long> actsFor) throws SQLException {
        Long chosen = row.getObject(5, Long.class);
        return new OpenSignIn(
                new SignedIn(row.getLong(1), hats, actsFor),
                row.getString(2),
                row.getString(3),
                Language.valueOf(row.getString(4)),
                chosen != null && actsFor.contains(chosen) ? chosen : null,
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
