package org.carepurse.signal;

import java.time.LocalDate;

/** One order, and several invoices for it on one day: each may be small enough to go unnoticed. */
final class SplitInvoices implements SignalRule {

    private static final int DAYS = 183;

    @Override
    public SignalKind kind() {
        return SignalKind.SPLIT_INVOICES;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', invoice.order_id, MIN(DATE(invoice.sent_at))) AS about, COUNT(*) AS measured,
                       MAX(invoice.holder_id) AS person_id, MAX(invoice.provider_id) AS provider_id,
                       GROUP_CONCAT(invoice.reference ORDER BY invoice.id DESC SEPARATOR ' ') AS evidence
                  FROM invoice
                 WHERE invoice.commissioner_id = ? AND invoice.sent_at >= ? AND """
                + CLAIMED + """
                 GROUP BY invoice.order_id, DATE(invoice.sent_at)""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, today.minusDays(DAYS)};
    }
}
