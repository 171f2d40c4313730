package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.joda.money.Money;

/** Where what people pay themselves is kept. */
@ApplicationScoped
class OwnPartFile {

    /** The agreement and those whose money has moved on to it: what the person pays themselves goes on with the stream. */
    private static final String OF_ALL = " WHERE agreement_id IN (WITH RECURSIVE chain (id, follows_id) AS ("
            + "SELECT a.id, a.follows_id FROM agreement a WHERE a.id = ?1"
            + " UNION ALL SELECT b.id, b.follows_id FROM agreement b JOIN chain ON chain.follows_id = b.id)"
            + " SELECT id FROM chain)";

    private static final String IN_ALL = "SELECT COALESCE(SUM(contribution_pence), 0) FROM payment_in" + OF_ALL;
    private static final String DUE = IN_ALL + " AND due_on <= ?2";
    private static final String AHEAD = "SELECT COALESCE(SUM(amount_pence), 0) FROM payment_in" + OF_ALL
            + " AND kind = 'FOR_OWN_PART' AND paid_on IS NOT NULL";
    private static final String RECEIPTS =
            "SELECT paid_on, amount_pence, paid_back_pence FROM own_part_receipt" + OF_ALL + " ORDER BY id DESC";
    private static final String KEEP = "INSERT INTO own_part_receipt"
            + " (id, agreement_id, commissioner_id, amount_pence, paid_back_pence, paid_on, recorded_by, entry_id, is_shown)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

    private final EntityManager entityManager;

    @Inject
    OwnPartFile(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** With all that came up to now, and what was due up to that day. */
    OwnPart asOf(Agreement agreement, LocalDate day) {
        List<OwnPart.Receipt> receipts = receipts(agreement);
        Money ahead = pence(question(AHEAD, agreement).getSingleResult());
        return new OwnPart(
                pence(question(DUE, agreement).setParameter(2, day).getSingleResult()),
                sum(receipts, OwnPart.Receipt::amount),
                ahead.minus(sum(receipts, OwnPart.Receipt::paidBack)),
                receipts);
    }

    /** What the person is to pay over the whole time, wherever the money is held. */
    Money inAll(Agreement agreement) {
        return pence(question(IN_ALL, agreement).getSingleResult());
    }

    void keep(Agreement agreement, OwnPart.Receipt receipt, long recordedBy, Long entryId) {
        keep(agreement, receipt, recordedBy, entryId, false);
    }

    /**
     * @param entryId of the journal, that put it where the own part goes; null when it is still to be passed on
     * @param isShown whether the statement of the person's own account showed it
     * @return the receipt's number
     */
    long keep(Agreement agreement, OwnPart.Receipt receipt, long recordedBy, Long entryId, boolean isShown) {
        long id = Ids.next();
        entityManager
                .createNativeQuery(KEEP)
                .setParameter(1, id)
                .setParameter(2, agreement.id())
                .setParameter(3, agreement.commissionerId())
                .setParameter(4, Sterling.inPence(receipt.amount()))
                .setParameter(5, Sterling.inPence(receipt.paidBack()))
                .setParameter(6, receipt.paidOn())
                .setParameter(7, recordedBy)
                .setParameter(8, entryId)
                .setParameter(9, isShown ? 1 : 0)
                .executeUpdate();
        return id;
    }

    private List<OwnPart.Receipt> receipts(Agreement agreement) {
        List<?> rows = question(RECEIPTS, agreement).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OwnPart.Receipt(((Date) row[0]).toLocalDate(), pence(row[1]), pence(row[2])))
                .toList();
    }

    private Query question(String sql, Agreement agreement) {
        return entityManager.createNativeQuery(sql).setParameter(1, agreement.id());
    }

    private static Money sum(List<OwnPart.Receipt> receipts, Function<OwnPart.Receipt, Money> part) {
        return receipts.stream().map(part).reduce(Sterling.NONE, Money::plus);
    }

    private static Money pence(Object column) {
        return Sterling.pence(((Number) column).longValue());
    }
}
