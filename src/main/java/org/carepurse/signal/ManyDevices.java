package org.carepurse.signal;

import java.time.LocalDate;

/** Somebody signed in from several devices on one day. */
final class ManyDevices implements SignalRule {

    private static final int DAYS = 30;

    @Override
    public SignalKind kind() {
        return SignalKind.MANY_DEVICES;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', sign_in.person_id, MIN(DATE(sign_in.started_at))) AS about,
                       COUNT(DISTINCT sign_in.device) AS measured, sign_in.person_id, NULL AS provider_id,
                       GROUP_CONCAT(sign_in.reference ORDER BY sign_in.id DESC SEPARATOR ' ') AS evidence
                  FROM sign_in JOIN person ON person.id = sign_in.person_id
                 WHERE person.commissioner_id = ? AND sign_in.started_at >= ?
                 GROUP BY sign_in.person_id, DATE(sign_in.started_at)""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, today.minusDays(DAYS)};
    }
}
