package org.carepurse.signal;

import java.time.LocalDate;

/**
 * Somebody whose work it is to move money signed in between midnight and five in the morning, UTC. Carers and the people they care for
 * live by other hours, and are not asked about.
 */
final class NightSignIns implements SignalRule {

    private static final int DAYS = 30;

    @Override
    public SignalKind kind() {
        return SignalKind.NIGHT_SIGN_INS;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', sign_in.person_id, MIN(DATE(sign_in.started_at))) AS about, COUNT(*) AS measured,
                       sign_in.person_id, NULL AS provider_id,
                       GROUP_CONCAT(sign_in.reference ORDER BY sign_in.id DESC SEPARATOR ' ') AS evidence
                  FROM sign_in JOIN person ON person.id = sign_in.person_id
                 WHERE person.commissioner_id = ? AND sign_in.started_at >= ? AND HOUR(sign_in.started_at) < 5
                   AND sign_in.person_id IN (SELECT hat.person_id FROM hat WHERE hat.role IN ('COMMISSIONER_FINANCE', 'BUREAU_CLERK', 'FUND_HOLDER_STAFF'))
                 GROUP BY sign_in.person_id, DATE(sign_in.started_at)""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, today.minusDays(DAYS)};
    }
}
