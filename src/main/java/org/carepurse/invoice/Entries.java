package org.carepurse.invoice;

import java.time.LocalDate;
import org.carepurse.audit.RequestKey;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Occasion;

/** Names the entries that one act makes in the ledger, the same way each time the act is asked for. */
class Entries {

    private final RequestKey key;
    private final long actorId;
    private final LocalDate today;
    private int made;

    Entries(RequestKey key, long actorId, LocalDate today) {
        this.key = key;
        this.actorId = actorId;
        this.today = today;
    }

    Occasion next(Invoice invoice, LocalDate effectiveOn) {
        made++;
        return new Occasion(
                new Document("invoice", invoice.reference()),
                effectiveOn,
                key,
                "settlement " + made,
                invoice.commissionerId(),
                actorId);
    }

    long actorId() {
        return actorId;
    }

    LocalDate today() {
        return today;
    }
}
