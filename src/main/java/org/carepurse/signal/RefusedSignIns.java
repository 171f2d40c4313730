package org.carepurse.signal;

import java.time.LocalDate;

/** Somebody was refused again and again when signing in as one person on one day: it may be them, or somebody who guesses. */
final class RefusedSignIns implements SignalRule {

    private static final int DAYS = 30;

    @Override
    public SignalKind kind() {
        return SignalKind.REFUSED_SIGN_INS;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', person.id, MIN(DATE(event.recorded_at))) AS about, COUNT(*) AS measured,
                       person.id AS person_id, NULL AS provider_id, MAX(person.reference) AS evidence
                  FROM audit_event event JOIN person ON person.reference = event.subject_reference
                 WHERE event.commissioner_id = ? AND event.recorded_at >= ? AND event.act = 'SIGN_IN_REFUSED'
                 GROUP BY person.id, DATE(event.recorded_at)""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId, today.minusDays(DAYS)};
    }
}
