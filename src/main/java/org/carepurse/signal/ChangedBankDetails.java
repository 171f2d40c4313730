package org.carepurse.signal;

import java.time.LocalDate;

/** How many pounds went to a provider in the 30 days after its bank details changed. */
final class ChangedBankDetails implements SignalRule {

    private static final int DAYS = 183;

    @Override
    public SignalKind kind() {
        return SignalKind.CHANGED_BANK_DETAILS;
    }

    @Override
    public String question() {
        return """
                SELECT CAST(details.id AS CHAR) AS about, SUM(paid.amount_pence) DIV 100 AS measured, NULL AS person_id,
                       MAX(details.provider_id) AS provider_id,
                       GROUP_CONCAT(paid.reference ORDER BY paid.id DESC SEPARATOR ' ') AS evidence
                  FROM payment_run run JOIN payment_instruction paid ON paid.run_id = run.id
                  JOIN bank_details details ON details.id = paid.details_id
                 WHERE run.commissioner_id = ? AND run.pay_on >= ? AND paid.state IN ('SENT', 'PAID')
                   AND run.pay_on BETWEEN DATE(details.changed_at) AND DATE_ADD(DATE(details.changed_at), INTERVAL 30 DAY)
                   AND EXISTS (SELECT before_it.id FROM bank_details before_it
                                WHERE before_it.provider_id = details.provider_id AND before_it.id < details.id)
                 GROUP BY details.id""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, today.minusDays(DAYS)};
    }
}
