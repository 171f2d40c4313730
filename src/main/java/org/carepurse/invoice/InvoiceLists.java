package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.order.Order;
import org.carepurse.order.OrderFile;

/** Lists of invoices: a provider's, an order's, a commissioner's. A draft is for its provider's eyes only. */
@ApplicationScoped
public class InvoiceLists {

    static final String ROWS =
            """
            SELECT i.reference, i.number, o.reference, holder.name, p.name, i.state, i.invoiced_on, i.sent_at,
                   (SELECT SUM(l.claimed_pence) FROM invoice_line l WHERE l.invoice_id = i.id),
                   (SELECT SUM(l.approved_pence) FROM invoice_line l WHERE l.invoice_id = i.id),
                   (SELECT COALESCE(SUM(e.amount_pence), 0) FROM invoice_exception e
                      JOIN invoice_line l ON l.id = e.line_id
                     WHERE l.invoice_id = i.id AND e.state IN ('OPEN', 'ASKED', 'PROPOSED'))
              FROM invoice i
              JOIN placed_order o ON o.id = i.order_id
              JOIN person holder ON holder.id = i.holder_id
              JOIN provider p ON p.id = i.provider_id
            """;

    /** The page is found by its index alone, and only its own rows are looked at. */
    private static final String PAGE =
            " JOIN (SELECT i.id FROM invoice i WHERE %1$s ORDER BY %2$s LIMIT ?2 OFFSET ?3) page ON page.id = i.id ORDER BY %2$s";

    private static final String PROVIDERS =
            ROWS + PAGE.formatted("i.provider_id = ?1", "i.sent_at IS NOT NULL, i.sent_at DESC, i.id DESC");
    private static final String COMMISSIONERS =
            ROWS + PAGE.formatted("i.commissioner_id = ?1 AND i.sent_at IS NOT NULL", "i.sent_at DESC, i.id DESC");

    private final EntityManager entityManager;
    private final OrderFile orders;
    private final Access access;

    @Inject
    InvoiceLists(EntityManager entityManager, OrderFile orders, Access access) {
        this.entityManager = entityManager;
        this.orders = orders;
        this.access = access;
    }

    /** Drafts first, then the latest sent. */
    public List<InvoiceRow> ofProvider(SignedIn who, long providerId, int from, int atMost) {
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(providerId));
        return page(PROVIDERS, providerId, from, atMost);
    }

    /** The latest first. */
    public List<InvoiceRow> ofCommissioner(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, Permission.SEE_EXCEPTIONS, Whose.commissioners(commissionerId));
        return page(COMMISSIONERS, commissionerId, from, atMost);
    }

    /**
     * The latest first, for programs, which read on while invoices come in.
     *
     * @param before the reference of the invoice after which to read on; empty to begin
     */
    public List<InvoiceRow> readOnOfProvider(SignedIn who, long providerId, String before, int atMost) {
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(providerId));
        return readOn("i.provider_id = ?1", providerId, before, atMost);
    }

    /** As {@link #readOnOfProvider}, of those sent to a commissioner. */
    public List<InvoiceRow> readOnOfCommissioner(SignedIn who, long commissionerId, String before, int atMost) {
        access.require(who, Permission.SEE_EXCEPTIONS, Whose.commissioners(commissionerId));
        return readOn("i.commissioner_id = ?1 AND i.state <> 'DRAFT'", commissionerId, before, atMost);
    }

    private List<InvoiceRow> page(String sql, long whose, int from, int atMost) {
        return rows(
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, whose)
                        .setParameter(2, atMost)
                        .setParameter(3, from),
                0,
                atMost);
    }

    private List<InvoiceRow> readOn(String whose, long id, String before, int atMost) {
        return rows(
                entityManager
                        .createNativeQuery(ROWS + " WHERE " + whose + " AND (?2 = '' OR i.id <"
                                + " (SELECT last.id FROM invoice last WHERE last.reference = ?2)) ORDER BY i.id DESC")
                        .setParameter(1, id)
                        .setParameter(2, before),
                0,
                atMost);
    }

    /** Those sent for one order, the first one first. */
    public List<InvoiceRow> ofOrder(SignedIn who, String orderReference) {
        Order order = orders.show(who, orderReference);
        access.require(who, Permission.SEE_INVOICE, orders.whose(order));
        return rows(
                entityManager
                        .createNativeQuery(
                                ROWS + " WHERE i.order_id = ?1 AND i.state <> 'DRAFT' ORDER BY i.sent_at, i.id")
                        .setParameter(1, order.id()),
                0,
                1_000);
    }

    private static List<InvoiceRow> rows(Query query, int from, int atMost) {
        List<?> found = query.setFirstResult(from).setMaxResults(atMost).getResultList();
        return found.stream().map(InvoiceLists::row).toList();
    }

    static InvoiceRow row(Object found) {
        Row row = new Row(found);
        return new InvoiceRow(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                InvoiceState.valueOf(row.text()),
                row.day(),
                row.dayOfInstant(),
                row.money(),
                row.money(),
                row.money());
    }
}
