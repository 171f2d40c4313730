package org.carepurse.signal;

import java.time.LocalDate;

/** A provider whose invoices come to whole hundreds of pounds again and again within 90 days. */
final class RoundSums implements SignalRule {

    private static final int DAYS = 90;

    @Override
    public SignalKind kind() {
        return SignalKind.ROUND_SUMS;
    }

    @Override
    public String question() {
        return """
                SELECT CAST(summed.provider_id AS CHAR) AS about, COUNT(*) AS measured, NULL AS person_id, summed.provider_id,
                       GROUP_CONCAT(summed.reference ORDER BY summed.id DESC SEPARATOR ' ') AS evidence
                  FROM (SELECT invoice.id, invoice.reference, invoice.provider_id
                          FROM invoice JOIN invoice_line line ON line.invoice_id = invoice.id
                         WHERE invoice.commissioner_id = ? AND invoice.sent_at >= ? AND """
                + CLAIMED
                + """
                         GROUP BY invoice.id, invoice.reference, invoice.provider_id
                        HAVING MOD(SUM(line.claimed_pence), 10000) = 0) summed
                 GROUP BY summed.provider_id""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, today.minusDays(DAYS)};
    }
}
