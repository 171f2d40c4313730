package org.carepurse.signal;

import java.time.LocalDate;

/** A provider is paid into the account that a person's own money is paid into, be it theirs or their nominee's. */
final class SharedBankDetails implements SignalRule {

    @Override
    public SignalKind kind() {
        return SignalKind.SHARED_BANK_DETAILS;
    }

    @Override
    public String question() {
        return """
                SELECT CONCAT_WS('/', details.provider_id, kept.id) AS about, COUNT(*) AS measured, MAX(kept.holder_id) AS person_id,
                       MAX(details.provider_id) AS provider_id,
                       GROUP_CONCAT(details.reference ORDER BY details.id DESC SEPARATOR ' ') AS evidence
                  FROM kept_account kept JOIN bank_details details
                    ON details.account_number = kept.account_number AND details.sort_code = kept.sort_code
                  JOIN organisation ON organisation.id = details.provider_id
                       AND organisation.commissioner_id = kept.commissioner_id
                 WHERE kept.commissioner_id = ? AND kept.holder_id IS NOT NULL AND details.is_current = 1
                   AND kept.account_number <> '00000000'
                 GROUP BY details.provider_id, kept.id""";
    }

    @Override
    public Object[] values(long commissionerId, LocalDate today) {
        return new Object[] {commissionerId};
    }
}
