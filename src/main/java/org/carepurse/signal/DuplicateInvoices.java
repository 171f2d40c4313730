package org.carepurse.signal;

import java.time.LocalDate;

/** The same service for the same person, the same days and the same amount, on several invoices in half a year, be they for one order or for several. */
final class DuplicateInvoices implements SignalRule {

    private static final int DAYS = 183;

    @Override
    public SignalKind kind() {
        return SignalKind.DUPLICATE_INVOICES;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', invoice.holder_id, bought.service_id, line.served_from, line.served_to, line.claimed_pence) AS about,
                       COUNT(DISTINCT invoice.id) AS measured, invoice.holder_id AS person_id,
                       MAX(invoice.provider_id) AS provider_id,
                       GROUP_CONCAT(DISTINCT invoice.reference ORDER BY invoice.id DESC SEPARATOR ' ') AS evidence
                  FROM invoice JOIN invoice_line line ON line.invoice_id = invoice.id
                  JOIN order_line bought ON bought.id = line.order_line_id
                 WHERE invoice.commissioner_id = ? AND invoice.sent_at >= ? AND """
                + CLAIMED
                + """
                 GROUP BY invoice.holder_id, bought.service_id, line.served_from, line.served_to, line.claimed_pence""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, today.minusDays(DAYS)};
    }
}
