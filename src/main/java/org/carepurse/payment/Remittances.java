package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.joda.money.Money;

/** What providers are paid: what comes next, what came, and what each payment is made up of. Drafts are nobody's business. */
@ApplicationScoped
public class Remittances {

    private static final String ROWS =
            """
            SELECT i.reference, payer.name, d.payee_name, d.sort_code, d.account_number, i.amount_pence, i.state, r.pay_on,
                   i.ended_on, i.because_words
              FROM payment_instruction i
              JOIN payment_run r ON r.id = i.run_id
              JOIN organisation payer ON payer.id = COALESCE(r.keeper_id, i.commissioner_id)
              JOIN bank_details d ON d.id = i.details_id
             WHERE i.provider_id = ? AND i.state <> 'LEFT_OUT' AND r.state NOT IN ('DRAFT', 'CANCELLED')
            """;
    private static final String COMING =
            ROWS + " AND i.ended_on IS NULL AND i.state IN ('WAITING', 'SENT') ORDER BY r.pay_on, i.id LIMIT ?";
    private static final String OVER = ROWS
            + """
              AND i.id IN (SELECT page.id FROM (SELECT ended.id FROM payment_instruction ended
                   WHERE ended.provider_id = ? AND ended.ended_on IS NOT NULL
                   ORDER BY ended.ended_on DESC, ended.id DESC LIMIT ? OFFSET ?) page)
             ORDER BY i.ended_on DESC, i.id DESC""";
    private static final String ONE = ROWS + " AND i.reference = ?";
    private static final String DISPUTED = "SELECT COALESCE(SUM(" + Payables.AMOUNT + "), 0)"
            + """
                     FROM invoice_approval a JOIN approval_share s ON s.approval_id = a.id
                     WHERE s.provider_id = ? AND s.is_settled = FALSE
                       AND EXISTS (SELECT 1 FROM dispute_charge c JOIN dispute d ON d.id = c.dispute_id
                                    WHERE c.approval_id = a.id AND d.state IN ('RAISED', 'ANSWERED'))
                       AND NOT EXISTS (SELECT 1 FROM payment_part taken
                                        WHERE taken.approval_id = s.approval_id AND taken.hold_id = s.hold_id
                                          AND taken.is_live = 1)""";
    private static final String PARTS =
            """
            SELECT bill.reference, bill.number, holder.name, ol.service_name, l.served_from, l.served_to,
                   SUM(part.amount_pence), FALSE, ''
              FROM payment_instruction i
              JOIN payment_part part ON part.instruction_id = i.id AND part.left_out = ''
              JOIN invoice_approval a ON a.id = part.approval_id
              JOIN invoice_line l ON l.id = a.line_id
              JOIN invoice bill ON bill.id = l.invoice_id
              JOIN order_line ol ON ol.id = a.order_line_id
              JOIN person holder ON holder.id = a.holder_id
             WHERE i.reference = ?
             GROUP BY a.id, bill.reference, bill.number, holder.name, ol.service_name, l.served_from, l.served_to
             ORDER BY a.id LIMIT ? OFFSET ?""";
    private static final String OF_INVOICE =
            """
            SELECT i.reference, SUM(part.amount_pence), i.state, r.pay_on, i.ended_on
              FROM invoice bill
              JOIN invoice_line l ON l.invoice_id = bill.id
              JOIN invoice_approval a ON a.line_id = l.id
              JOIN payment_part part ON part.approval_id = a.id AND part.left_out = ''
              JOIN payment_instruction i ON i.id = part.instruction_id AND i.state <> 'LEFT_OUT'
              JOIN payment_run r ON r.id = i.run_id AND r.state NOT IN ('DRAFT', 'CANCELLED')
             WHERE bill.reference = ?
             GROUP BY i.id, i.reference, i.state, r.pay_on, i.ended_on ORDER BY i.id""";

    private final Records records;
    private final Access access;

    @Inject
    Remittances(Records records, Access access) {
        this.records = records;
        this.access = access;
    }

    /** Those that are on their way, the next one first. */
    public List<Remittance> coming(SignedIn who, long providerId, int atMost) {
        access.require(who, Permission.SEE_REMITTANCES, Whose.providers(providerId));
        return records.read(COMING, Remittances::remittance, providerId, atMost);
    }

    /** Those of which it is known what became of them, the latest first. */
    public List<Remittance> over(SignedIn who, long providerId, int from, int atMost) {
        access.require(who, Permission.SEE_REMITTANCES, Whose.providers(providerId));
        return records.read(OVER, Remittances::remittance, providerId, providerId, atMost, from);
    }

    /** What of what the provider is owed is in no payment for as long as somebody disputes it. */
    public Money heldBackByDisputes(SignedIn who, long providerId) {
        access.require(who, Permission.SEE_REMITTANCES, Whose.providers(providerId));
        return records.one(DISPUTED, row -> Sterling.pence(row.getLong(1)), providerId)
                .orElseThrow();
    }

    /** @throws NotFound when the provider has no such payment */
    public Remittance show(SignedIn who, long providerId, String payment) {
        access.require(who, Permission.SEE_REMITTANCES, Whose.providers(providerId));
        return records.one(ONE, Remittances::remittance, providerId, payment)
                .orElseThrow(() -> new NotFound("payment", payment));
    }

    /** What makes a payment up. */
    public List<PaidFor> parts(SignedIn who, long providerId, String payment, int from, int atMost) {
        return records.read(PARTS, PaidFor::of, show(who, providerId, payment).reference(), atMost, from);
    }

    /**
     * The payments that something of an invoice is or was in, the first one first. Whether the person who asks may know it
     * is for the invoice to decide.
     */
    public List<InvoicePayment> ofInvoice(String invoice) {
        return records.read(
                OF_INVOICE,
                row -> new InvoicePayment(
                        row.getString(1),
                        Sterling.pence(row.getLong(2)),
                        InstructionState.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)),
                invoice);
    }

    private static Remittance remittance(ResultSet row) throws SQLException {
        return new Remittance(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                RunSights.masked(row.getString(4), row.getString(5)),
                Sterling.pence(row.getLong(6)),
                InstructionState.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getString(10));
    }
}
