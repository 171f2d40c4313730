package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.carepurse.outcome.NotFound;

/**
 * Where invoices are kept, and the locks under which they are judged. A lock is asked for before anything else is read in
 * an act: it lets acts on one order, and all invoices of one provider, follow each other, so that neither a visit nor a
 * number can be used twice at once.
 */
@ApplicationScoped
class InvoiceFile {

    private static final String OF_INVOICE =
            """
            SELECT o.reference FROM invoice i
              JOIN placed_order o ON o.id = i.order_id JOIN organisation p ON p.id = o.provider_id
             WHERE i.reference = ?1 FOR UPDATE""";
    private static final String OF_EXCEPTION =
            """
            SELECT i.reference FROM invoice_exception e
              JOIN invoice_line l ON l.id = e.line_id JOIN invoice i ON i.id = l.invoice_id
              JOIN placed_order o ON o.id = i.order_id JOIN organisation p ON p.id = o.provider_id
             WHERE e.reference = ?1 FOR UPDATE""";
    private static final String OF_ORDER =
            """
            SELECT o.reference FROM placed_order o JOIN organisation p ON p.id = o.provider_id
             WHERE o.reference = ?1 FOR UPDATE""";

    private static final List<ExceptionState> WAITING =
            List.of(ExceptionState.OPEN, ExceptionState.ASKED, ExceptionState.PROPOSED);

    private final EntityManager entityManager;

    @Inject
    InvoiceFile(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the order's reference */
    String lockOrder(String orderReference) {
        return locked(OF_ORDER, "order", orderReference);
    }

    /** @return the reference of the order that the invoice is for */
    String lockOrderOf(String invoiceReference) {
        return locked(OF_INVOICE, "invoice", invoiceReference);
    }

    /** @return the reference of the invoice that the exception is of, with its order locked */
    String lockInvoiceOf(String exceptionReference) {
        return locked(OF_EXCEPTION, "exception", exceptionReference);
    }

    private String locked(String sql, String kind, String reference) {
        Query query = entityManager.createNativeQuery(sql).setParameter(1, reference);
        List<?> found = query.getResultList();
        return found.stream().findFirst().map(String.class::cast).orElseThrow(() -> new NotFound(kind, reference));
    }

    Invoice find(String reference) {
        return entityManager
                .createQuery("SELECT i FROM Invoice i WHERE i.reference = :reference", Invoice.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invoice", reference));
    }

    Invoice ofException(String exceptionReference) {
        return entityManager
                .createQuery(
                        "SELECT e.line.invoice FROM InvoiceException e WHERE e.reference = :reference", Invoice.class)
                .setParameter("reference", exceptionReference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("exception", exceptionReference));
    }

    Invoice numbered(long invoiceId) {
        return entityManager.find(Invoice.class, invoiceId);
    }

    /** Written at once, since what is approved of it names its lines. */
    void add(Invoice invoice) {
        entityManager.persist(invoice);
        entityManager.flush();
    }

    void add(Approval approval) {
        entityManager.persist(approval);
    }

    /** A draft is not yet a record: thrown away, it frees its number. */
    void throwAway(Invoice draft) {
        entityManager.remove(draft);
        entityManager.flush();
    }

    /** The provider's invoice of that number, whichever way it is typed; the last one where it was corrected. */
    Optional<Invoice> ofNumber(long providerId, InvoiceNumber number) {
        return entityManager
                .createQuery(
                        "SELECT i FROM Invoice i WHERE i.providerId = :provider AND i.numberKey = :key"
                                + " ORDER BY i.revision DESC",
                        Invoice.class)
                .setParameter("provider", providerId)
                .setParameter("key", number.key())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Exceptions of one ordered line that an answer or a delivery may clear up, the longest waiting first. */
    List<InvoiceException> clearable(long orderLineId) {
        return waiting(orderLineId).stream()
                .filter(exception -> exception.reason().mayClear())
                .toList();
    }

    /** What waits because a fund of this person's has paid for it, the longest waiting first. */
    List<InvoiceException> waitingForFund(long holderId) {
        return entityManager
                .createQuery(
                        "SELECT e FROM InvoiceException e, Order o WHERE o.id = e.line.invoice.orderId"
                                + " AND o.holderId = :holder AND e.reason = :drawn AND e.state IN :waiting"
                                + " ORDER BY e.queuedAt, e.id",
                        InvoiceException.class)
                .setParameter("holder", holderId)
                .setParameter("drawn", MatchReason.DRAWN_FROM_FUND)
                .setParameter("waiting", WAITING)
                .getResultList();
    }

    List<InvoiceException> waiting(long orderLineId) {
        return entityManager
                .createQuery(
                        "SELECT e FROM InvoiceException e WHERE e.line.orderLineId = :line AND e.state IN :waiting"
                                + " ORDER BY e.queuedAt, e.id",
                        InvoiceException.class)
                .setParameter("line", orderLineId)
                .setParameter("waiting", WAITING)
                .getResultList();
    }
}
