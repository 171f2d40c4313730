package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.carepurse.audit.Act;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** Keeps providers' accounts at Stripe, and what is still asked for. */
@ApplicationScoped
class AccountBook {

    private static final Duration REST = Duration.ofMinutes(5);

    private static final String TO_LOOK_AT =
            """
            SELECT id FROM stripe_account WHERE is_stale = 1 AND account IS NOT NULL AND (rests_until IS NULL OR rests_until < ?)
             ORDER BY id LIMIT ?""";
    private static final String ASKED =
            "SELECT description, deadline, is_checked FROM stripe_requirement WHERE account_id = ? ORDER BY number";
    private static final String FORGET = "DELETE FROM stripe_requirement WHERE account_id = ?";
    private static final String KEEP =
            "INSERT INTO stripe_requirement (account_id, number, description, deadline, is_checked) VALUES ";

    private final EntityManager entityManager;
    private final Tables tables;
    private final Clock clock;

    @Inject
    AccountBook(EntityManager entityManager, Tables tables, Clock clock) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.clock = clock;
    }

    Optional<ConnectedAccount> of(long commissionerId, long providerId) {
        return entityManager
                .createQuery(
                        "SELECT a FROM ConnectedAccount a WHERE a.commissionerId = :commissioner AND a.providerId = :provider",
                        ConnectedAccount.class)
                .setParameter("commissioner", commissionerId)
                .setParameter("provider", providerId)
                .getResultStream()
                .findFirst();
    }

    void add(ConnectedAccount account) {
        entityManager.persist(account);
        entityManager.flush();
    }

    @Act
    public void change(long id, Consumer<ConnectedAccount> change) {
        change.accept(entityManager.find(ConnectedAccount.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Something changed there; what it is, is asked for afterwards, so that it does not matter in which order it is told. */
    void hasChanged(long commissionerId, String called) {
        entityManager
                .createQuery(
                        "SELECT a FROM ConnectedAccount a WHERE a.account = :called AND a.commissionerId = :commissioner",
                        ConnectedAccount.class)
                .setParameter("called", called)
                .setParameter("commissioner", commissionerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .forEach(ConnectedAccount::hasChanged);
    }

    @Act
    public List<ConnectedAccount> toLookAt(int atMost) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return tables.read(TO_LOOK_AT, row -> row.getLong(1), now, atMost).stream()
                .map(id -> entityManager.find(ConnectedAccount.class, id))
                .toList();
    }

    @Act
    public void looksLike(long id, String transfers, String payouts, List<Requirement> asked) {
        change(id, account -> account.looksLike(transfers, payouts, clock.instant()));
        tables.change(FORGET, id);
        List<Object[]> rows = new ArrayList<>();
        for (Requirement one : asked) {
            rows.add(new Object[] {id, rows.size() + 1, one.description(), one.deadline(), one.isChecked()});
        }
        if (!rows.isEmpty()) {
            Journey journey = new Journey();
            journey.add(KEEP, rows);
            tables.send(journey);
        }
    }

    @Act
    public void rest(long id) {
        change(id, account -> account.rest(clock.instant().plus(REST)));
    }

    /** What people would call one thing is said once, by the most pressing of its parts. */
    List<OnboardingSight.Asked> asked(long id) {
        Map<Need, Urgency> needs = new EnumMap<>(Need.class);
        tables.read(ASKED, row -> new Requirement(row.getString(1), row.getString(2), row.getBoolean(3)), id)
                .forEach(one -> needs.merge(
                        Need.of(one.description()),
                        Urgency.of(one.deadline(), one.isChecked()),
                        (some, other) -> some.compareTo(other) <= 0 ? some : other));
        return needs.entrySet().stream()
                .map(entry -> new OnboardingSight.Asked(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(OnboardingSight.Asked::urgency).thenComparing(OnboardingSight.Asked::need))
                .toList();
    }
}
