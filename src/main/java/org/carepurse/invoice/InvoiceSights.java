package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.IntStream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.Order;
import org.carepurse.order.OrderFile;
import org.carepurse.order.OrderLine;
import org.carepurse.outcome.NotFound;

/** Shows one invoice, with every line, exception and approved amount, to those whom it concerns. */
@ApplicationScoped
public class InvoiceSights {

    private static final String NOTES =
            """
            SELECT n.act, n.words, n.written_at FROM exception_note n JOIN invoice_exception e ON e.id = n.exception_id
             WHERE e.reference = ?1 ORDER BY n.id""";
    private static final String SAID =
            """
            SELECT a.reason FROM exception_visit v
              JOIN invoice_exception e ON e.id = v.exception_id
              JOIN delivery_answer a ON a.delivery_id = v.delivery_id
             WHERE e.reference = ?1 AND a.reason <> ''
               AND a.id = (SELECT MAX(b.id) FROM delivery_answer b WHERE b.delivery_id = v.delivery_id)
             ORDER BY a.id""";
    private static final String EXCEPTIONS =
            ExceptionQueue.ROWS + ExceptionQueue.FROM + " WHERE l.id = ?1 ORDER BY e.id";
    private static final String APPROVALS =
            """
            SELECT a.id, a.ground, a.quantity_hundredths, a.amount_pence, a.approved_at FROM invoice_approval a
             WHERE a.line_id = ?1 ORDER BY a.id""";
    private static final String ENTRIES =
            "SELECT entry_id FROM approval_share WHERE approval_id = ?1 ORDER BY entry_id";
    private static final String CREDITS =
            """
            SELECT c.reference, c.ground, c.amount_pence, c.reason, c.given_at,
                   (SELECT COALESCE(SUM(s.amount_pence), 0) FROM credit_share s
                     WHERE s.credit_note_id = c.id AND s.entry_id IS NULL)
              FROM credit_note c
             WHERE c.line_id = ?1 ORDER BY c.id""";
    private static final String CORRECTED_BY =
            "SELECT reference FROM invoice WHERE corrects_id = ?1 AND sent_at IS NOT NULL";

    private final EntityManager entityManager;
    private final InvoiceFile file;
    private final OrderFile orders;
    private final Matching matching;
    private final Access access;

    @Inject
    InvoiceSights(EntityManager entityManager, InvoiceFile file, OrderFile orders, Matching matching, Access access) {
        this.entityManager = entityManager;
        this.file = file;
        this.orders = orders;
        this.matching = matching;
        this.access = access;
    }

    /** @throws NotFound when there is none, or it is a draft of somebody else */
    public InvoiceSight show(SignedIn who, String reference) {
        Invoice invoice = file.find(reference);
        return sight(invoice, opened(who, invoice));
    }

    /** The same from a desk of somebody's, who must be there to do that. */
    public InvoiceSight show(SignedIn who, Permission toDo, String reference) {
        Invoice invoice = file.find(reference);
        Order order = opened(who, invoice);
        access.require(who, toDo, orders.whose(order));
        return sight(invoice, order);
    }

    public boolean may(SignedIn who, Permission toDo, String reference) {
        return access.may(
                who, toDo, orders.whose(orders.numbered(file.find(reference).orderId())));
    }

    /** The invoice that an exception is of, for someone who may decide about it: its form is not even shown to others. */
    public InvoiceSight toResolve(SignedIn who, String exception) {
        Invoice invoice = file.ofException(exception);
        Order order = orders.numbered(invoice.orderId());
        access.require(who, Permission.RESOLVE_EXCEPTION, orders.whose(order));
        return sight(invoice, order);
    }

    private InvoiceSight sight(Invoice invoice, Order order) {
        Object head = entityManager
                .createNativeQuery(InvoiceLists.ROWS + " WHERE i.id = ?1")
                .setParameter(1, invoice.id())
                .getSingleResult();
        return new InvoiceSight(
                InvoiceLists.row(head),
                corrects(invoice),
                correctedBy(invoice),
                invoice.canBeCorrected(),
                invoice.lines().stream().map(line -> line(order, line)).toList());
    }

    /** The same, for someone who is about to do something with it. */
    public InvoiceSight showFor(SignedIn who, Permission act, String reference) {
        access.require(
                who, act, orders.whose(orders.numbered(file.find(reference).orderId())));
        return show(who, reference);
    }

    /** What would come of a draft if it were sent now. */
    public List<InvoiceSight.Forecast> forecast(SignedIn who, String reference) {
        Invoice invoice = file.find(reference);
        List<LineMatch> matches = matching.preview(opened(who, invoice), invoice);
        return IntStream.range(0, matches.size())
                .mapToObj(i -> new InvoiceSight.Forecast(
                        i + 1,
                        matches.get(i).approved(),
                        matches.get(i).findings().stream()
                                .map(found ->
                                        new InvoiceSight.Expected(found.reason(), found.quantity(), found.amount()))
                                .toList()))
                .toList();
    }

    private Order opened(SignedIn who, Invoice invoice) {
        Order order = orders.numbered(invoice.orderId());
        Permission needed = invoice.state() == InvoiceState.DRAFT ? Permission.MAKE_INVOICE : Permission.SEE_INVOICE;
        access.require(who, needed, orders.whose(order));
        return order;
    }

    private String corrects(Invoice invoice) {
        return invoice.correctsId() == null
                ? ""
                : file.numbered(invoice.correctsId()).reference();
    }

    private String correctedBy(Invoice invoice) {
        return rows(CORRECTED_BY, invoice.id()).stream()
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    private InvoiceSight.Line line(Order order, InvoiceLine line) {
        OrderLine ordered = order.line(line.orderLineId());
        return new InvoiceSight.Line(
                line.position(),
                ordered.number(),
                ordered.serviceName(),
                ordered.unit(),
                line.period(),
                line.quantity(),
                line.unitPrice(),
                line.claimed(),
                line.approvedQuantity(),
                line.approved(),
                rows(EXCEPTIONS, line.id()).stream()
                        .map(ExceptionQueue::row)
                        .map(this::exception)
                        .toList(),
                rows(APPROVALS, line.id()).stream().map(this::owed).toList(),
                rows(CREDITS, line.id()).stream().map(InvoiceSights::credit).toList());
    }

    private InvoiceSight.Exception exception(ExceptionRow row) {
        return new InvoiceSight.Exception(
                row,
                rows(SAID, row.reference()).stream().map(String.class::cast).toList(),
                rows(NOTES, row.reference()).stream().map(InvoiceSights::note).toList());
    }

    private static InvoiceSight.Note note(Object found) {
        Row row = new Row(found);
        return new InvoiceSight.Note(ExceptionState.Act.valueOf(row.text()), row.text(), row.dayOfInstant());
    }

    private InvoiceSight.Owed owed(Object found) {
        Row row = new Row(found);
        long id = row.number();
        return new InvoiceSight.Owed(
                ApprovalGround.valueOf(row.text()),
                row.quantity(),
                row.money(),
                row.dayOfInstant(),
                rows(ENTRIES, id).stream()
                        .map(entry -> ((Number) entry).longValue())
                        .toList());
    }

    private static InvoiceSight.Credit credit(Object found) {
        Row row = new Row(found);
        return new InvoiceSight.Credit(
                row.text(), CreditGround.valueOf(row.text()), row.money(), row.text(), row.dayOfInstant(), row.money());
    }

    private List<?> rows(String sql, Object parameter) {
        Query query = entityManager.createNativeQuery(sql).setParameter(1, parameter);
        return query.getResultList();
    }
}
