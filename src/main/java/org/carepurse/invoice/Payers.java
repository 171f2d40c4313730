package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.order.OrderFile;
import org.joda.money.Money;

/** Who pays an invoice, by what each goal's money is held in: told plainly, so that nobody waits for a run that never comes. */
@ApplicationScoped
public class Payers {

    /**
     * @param payers nobody before something of it is approved
     * @param isReader whether whoever reads it is the person who pays from an account of their own, or acts for them
     */
    public record OfInvoice(List<Payer> payers, boolean isReader) {}

    /** Pots whose money lies in an account or on a card of the person's own, or their nominee's. */
    static final String PERSONS = "pot.holding IN ('OWN_ACCOUNT', 'NOMINEES_ACCOUNT', 'PREPAID_CARD')";

    private static final String SHARES =
            """
            SELECT s.approval_id, s.hold_id, CASE WHEN ol.price_kind = 'BLOCK_SHARE' THEN 'BLOCK_CONTRACT'
                   WHEN %s THEN 'PERSON' WHEN pot.holding = 'NOTIONAL' THEN 'COMMISSIONER' ELSE 'KEEPER' END,
                   CASE WHEN %s THEN holder.name ELSE payer.name END,
                   s.amount_pence - COALESCE((SELECT SUM(c.amount_pence) FROM credit_share c
                       WHERE c.approval_id = s.approval_id AND c.hold_id = s.hold_id
                         AND c.entry_id IS NOT NULL AND c.bank_account_id IS NULL), 0)
              FROM invoice i
              JOIN invoice_line l ON l.invoice_id = i.id
              JOIN invoice_approval a ON a.line_id = l.id
              JOIN approval_share s ON s.approval_id = a.id
              JOIN order_line ol ON ol.id = a.order_line_id
              JOIN pot ON pot.id = s.pot_id
              JOIN person holder ON holder.id = i.holder_id
              LEFT JOIN agreement g ON g.line_id = pot.line_id AND g.state IN ('ACCEPTED', 'ENDED')
              JOIN organisation payer ON payer.id = COALESCE(g.keeper_id, i.commissioner_id)
             WHERE i.reference = ?1 ORDER BY s.approval_id, s.hold_id"""
                    .formatted(PERSONS, PERSONS);

    private final EntityManager entityManager;
    private final InvoiceFile file;
    private final OrderFile orders;
    private final Event<PaidQuestion> payments;
    private final Access access;

    @Inject
    Payers(
            EntityManager entityManager,
            InvoiceFile file,
            OrderFile orders,
            Event<PaidQuestion> payments,
            Access access) {
        this.entityManager = entityManager;
        this.file = file;
        this.orders = orders;
        this.payments = payments;
        this.access = access;
    }

    /** @throws org.carepurse.outcome.NotFound when there is no such invoice */
    public OfInvoice of(SignedIn who, String invoice) {
        Whose whose = orders.whose(orders.numbered(file.find(invoice).orderId()));
        access.require(who, Permission.SEE_INVOICE, whose);
        return new OfInvoice(payers(invoice), access.may(who, Permission.EXPLAIN_SPENDING, whose));
    }

    private List<Payer> payers(String invoice) {
        PaidQuestion question = new PaidQuestion(invoice);
        payments.fire(question);
        List<?> rows =
                entityManager.createNativeQuery(SHARES).setParameter(1, invoice).getResultList();
        Map<String, Payer> payers = new LinkedHashMap<>();
        rows.stream()
                .map(row -> payer(new Row(row), question))
                .filter(payer -> payer.amount().isPositive())
                .forEach(payer -> payers.merge(payer.by() + payer.name(), payer, Payer::and));
        return List.copyOf(payers.values());
    }

    /** A block contract has paid before anything is bought; of what was paid, what came back since is not counted. */
    private static Payer payer(Row row, PaidQuestion question) {
        Money paid = question.paidOf(new ShareKey(row.number(), row.number()));
        PaidBy by = PaidBy.valueOf(row.text());
        String name = row.text();
        Money amount = row.money();
        return new Payer(by, name, amount, by == PaidBy.BLOCK_CONTRACT || paid.isGreaterThan(amount) ? amount : paid);
    }
}
