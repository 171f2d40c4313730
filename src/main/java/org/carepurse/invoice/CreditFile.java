package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/** Where credit notes are kept, and what of a line can still be credited. */
@ApplicationScoped
class CreditFile {

    private static final String CREDITABLE =
            """
            SELECT s.approval_id, s.hold_id, s.pot_id, s.amount_pence - COALESCE(
                     (SELECT SUM(c.amount_pence) FROM credit_share c
                       WHERE c.approval_id = s.approval_id AND c.hold_id = s.hold_id), 0)
              FROM invoice_approval a JOIN approval_share s ON s.approval_id = a.id
             WHERE a.line_id = ?1 ORDER BY s.approval_id, s.hold_id""";

    private final EntityManager entityManager;
    private final Event<PaymentQuestion> payments;

    @Inject
    CreditFile(EntityManager entityManager, Event<PaymentQuestion> payments) {
        this.entityManager = entityManager;
        this.payments = payments;
    }

    /** What each approved share of the line has left, in an order that is always the same. */
    List<Creditable> creditable(InvoiceLine line) {
        List<?> rows = entityManager
                .createNativeQuery(CREDITABLE)
                .setParameter(1, line.id())
                .getResultList();
        return rows.stream().map(Row::new).map(CreditFile::creditable).toList();
    }

    static Money total(List<Creditable> shares) {
        return shares.stream().map(Creditable::left).reduce(Sterling.NONE, Money::plus);
    }

    PaymentStanding standing(Creditable share) {
        PaymentQuestion question = new PaymentQuestion(share.approvalId(), share.holdId());
        payments.fire(question);
        return question.answered();
    }

    /** Of a share that was paid in part, or not at all; nothing of one that is on its way or paid. */
    Money stillOwed(Creditable share) {
        PaymentQuestion question = new PaymentQuestion(share.approvalId(), share.holdId());
        payments.fire(question);
        return question.answered() == PaymentStanding.OWED ? share.left().minus(question.paidInPart()) : Sterling.NONE;
    }

    /** What of a credit note is to be paid back into these accounts, and can be by now. */
    Outcome<List<CreditShare>> toComeBack(CreditNote note, BackInto into) {
        List<CreditShare> shares =
                note.toComeBack().stream().filter(into::takes).toList();
        if (shares.isEmpty()) {
            return Outcome.refused(Refusal.because("nothing-to-come-back"));
        }
        List<PaymentStanding> standings =
                shares.stream().map(share -> standing(share.of())).toList();
        if (standings.contains(PaymentStanding.PAID_BY_HOLDER)) {
            return Outcome.refused(Refusal.because("refund-comes-to-own-account"));
        }
        return standings.stream().allMatch(PaymentStanding.PAID::equals)
                ? Outcome.done(shares)
                : Outcome.refused(Refusal.because("credit-on-its-way"));
    }

    /** @throws NotFound when there is none of that reference */
    CreditNote find(String reference) {
        return entityManager
                .createQuery("SELECT c FROM CreditNote c WHERE c.reference = :reference", CreditNote.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("credit note", reference));
    }

    /** @return the reference of the invoice that the credit note is for */
    String invoiceOf(String reference) {
        List<?> found = entityManager
                .createNativeQuery("SELECT i.reference FROM credit_note c JOIN invoice_line l ON l.id = c.line_id"
                        + " JOIN invoice i ON i.id = l.invoice_id WHERE c.reference = ?1")
                .setParameter(1, reference)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(String.class::cast)
                .orElseThrow(() -> new NotFound("credit note", reference));
    }

    void add(CreditNote note) {
        entityManager.persist(note);
    }

    private static Creditable creditable(Row row) {
        return new Creditable(row.number(), row.number(), row.number(), row.money());
    }
}
