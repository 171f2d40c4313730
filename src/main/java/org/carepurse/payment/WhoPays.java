package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who pays a provider: the commissioner that lists it, and every other that has ever approved an invoice of its. */
@ApplicationScoped
public class WhoPays {

    private static final String COMMISSIONERS =
            """
            SELECT commissioner_id FROM provider WHERE id = ?
            UNION SELECT commissioner_id FROM invoice_approval WHERE provider_id = ? ORDER BY commissioner_id""";

    private final Records records;

    @Inject
    WhoPays(Records records) {
        this.records = records;
    }

    public List<Long> of(long providerId) {
        return records.read(COMMISSIONERS, row -> row.getLong(1), providerId, providerId);
    }
}
