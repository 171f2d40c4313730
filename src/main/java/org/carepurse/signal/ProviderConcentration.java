package org.carepurse.signal;

import java.time.LocalDate;

/** How many per cent of all that became owed in the last 365 days became owed to one provider. One signal for each provider and year. */
final class ProviderConcentration implements SignalRule {

    private static final int DAYS = 365;

    @Override
    public SignalKind kind() {
        return SignalKind.PROVIDER_CONCENTRATION;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', one.provider_id, YEAR(?)) AS about, 100 * SUM(one.amount_pence) DIV MAX(everything.pence) AS measured,
                       NULL AS person_id, one.provider_id, COALESCE(MAX(provider.reference), MAX(organisation.reference)) AS evidence
                  FROM invoice_approval one JOIN organisation ON organisation.id = one.provider_id
                  LEFT JOIN provider ON provider.id = one.provider_id
                  JOIN (SELECT SUM(approval.amount_pence) AS pence FROM invoice_approval approval
                         WHERE approval.commissioner_id = ? AND approval.approved_at >= ?) everything ON everything.pence > 0
                 WHERE one.commissioner_id = ? AND one.approved_at >= ?
                 GROUP BY one.provider_id""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {today, commissionerId, today.minusDays(DAYS), commissionerId, today.minusDays(DAYS)};
    }
}
