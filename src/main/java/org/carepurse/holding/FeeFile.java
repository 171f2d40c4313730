package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.carepurse.budget.PayingPot;
import org.carepurse.budget.PayingPots;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.reference.Ids;
import org.carepurse.table.Tables;

/** Where bureaux's fees are kept, and each time one was taken. */
@ApplicationScoped
class FeeFile {

    private static final String TAKEN =
            "SELECT month, amount_pence, taken_on FROM keeper_fee_taken WHERE agreement_id = ? ORDER BY month DESC";
    private static final String IS_TAKEN = "SELECT 1 FROM keeper_fee_taken WHERE agreement_id = ? AND month = ?";
    private static final String TAKE =
            """
            INSERT INTO keeper_fee_taken
                   (id, fee_id, agreement_id, commissioner_id, month, amount_pence, entry_id, taken_on, taken_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager entityManager;
    private final PayingPots pots;
    private final Tables tables;

    @Inject
    FeeFile(EntityManager entityManager, PayingPots pots, Tables tables) {
        this.entityManager = entityManager;
        this.pots = pots;
        this.tables = tables;
    }

    void add(KeeperFee fee) {
        entityManager.persist(fee);
        entityManager.flush();
    }

    /** The one that is asked for or agreed to; else the last of all. */
    Optional<KeeperFee> last(Agreement agreement) {
        return entityManager
                .createQuery(
                        "SELECT f FROM KeeperFee f WHERE f.agreementId = :agreement ORDER BY f.id DESC",
                        KeeperFee.class)
                .setParameter("agreement", agreement.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when none of that reference was asked for under the agreement */
    KeeperFee find(Agreement agreement, String reference) {
        return entityManager
                .createQuery(
                        "SELECT f FROM KeeperFee f WHERE f.agreementId = :agreement AND f.reference = :reference",
                        KeeperFee.class)
                .setParameter("agreement", agreement.id())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("fee", reference));
    }

    /** Those that have the agreement's money. */
    List<PayingPot> pots(Agreement agreement) {
        return pots.forPlan(agreement.planId()).stream()
                .filter(pot -> pot.lineId() == agreement.lineId())
                .toList();
    }

    /** The latest month first. */
    List<FeeSight.Taken> taken(Agreement agreement) {
        return tables.read(
                TAKEN,
                row -> new FeeSight.Taken(
                        YearMonth.from(row.getObject(1, LocalDate.class)),
                        Sterling.pence(row.getLong(2)),
                        row.getObject(3, LocalDate.class)),
                agreement.id());
    }

    boolean isTaken(Agreement agreement, YearMonth month) {
        return !tables.read(IS_TAKEN, row -> row.getInt(1), agreement.id(), month.atDay(1))
                .isEmpty();
    }

    void take(Agreement agreement, KeeperFee fee, YearMonth month, long entry, LocalDate today, long by) {
        tables.change(
                TAKE,
                Ids.next(),
                fee.id(),
                agreement.id(),
                agreement.commissionerId(),
                month.atDay(1),
                Sterling.inPence(fee.amount()),
                entry,
                today,
                by);
    }
}
