package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * What providers are owed, share by share: one person's pots may have paid for their part of a bill while another's part is
 * still on its way. What is settled is not read, so the answer costs what is owed and not what was ever earned.
 */
@ApplicationScoped
class StillOwed {

    /** Of what was credited only what came off before it was paid counts: should a payment come back, all of it is owed again. */
    private static final String NOT_SETTLED =
            """
            SELECT s.approval_id, s.hold_id, a.approved_at, s.amount_pence - COALESCE(
                     (SELECT SUM(c.amount_pence) FROM credit_share c
                       WHERE c.approval_id = s.approval_id AND c.hold_id = s.hold_id
                         AND c.entry_id IS NOT NULL AND c.bank_account_id IS NULL), 0),
                   EXISTS (SELECT 1 FROM pot WHERE pot.id = s.pot_id AND %s)
              FROM approval_share s JOIN invoice_approval a ON a.id = s.approval_id
             WHERE s.provider_id = ?1 AND s.is_settled = FALSE ORDER BY s.approval_id DESC, s.hold_id"""
                    .formatted(Payers.PERSONS);

    /**
     * What is owed of one approved amount.
     *
     * @param byPeople what of it people pay from accounts of their own
     */
    record Open(long approvalId, LocalDate approvedOn, Money amount, Money byPeople) {

        Open and(Open other) {
            return new Open(approvalId, approvedOn, amount.plus(other.amount), byPeople.plus(other.byPeople));
        }
    }

    private final EntityManager entityManager;
    private final Event<GoneQuestion> payments;

    @Inject
    StillOwed(EntityManager entityManager, Event<GoneQuestion> payments) {
        this.entityManager = entityManager;
        this.payments = payments;
    }

    /** The newest first. */
    List<Open> to(long providerId) {
        GoneQuestion question = new GoneQuestion(providerId);
        payments.fire(question);
        List<?> shares = entityManager
                .createNativeQuery(NOT_SETTLED)
                .setParameter(1, providerId)
                .getResultList();
        Map<Long, Open> open = new LinkedHashMap<>();
        shares.stream()
                .map(share -> open(new Row(share), question))
                .filter(share -> share.amount().isPositive())
                .forEach(share -> open.merge(share.approvalId(), share, Open::and));
        return new ArrayList<>(open.values());
    }

    static Money total(List<Open> all) {
        return all.stream().map(Open::amount).reduce(Sterling.NONE, Money::plus);
    }

    private static Open open(Row row, GoneQuestion question) {
        ShareKey share = new ShareKey(row.number(), row.number());
        LocalDate approvedOn = row.dayOfInstant();
        Money owed = question.owedOf(share, row.money());
        return new Open(share.approvalId(), approvedOn, owed, row.yes() ? owed : Sterling.NONE);
    }
}
