package org.carepurse.ledger;

import org.carepurse.audit.Digest;

/** What a caller asks of the ledger, so that the same request is known when it comes again. */
record Request(Reason reason, Occasion occasion, byte[] digest) {

    /** @param content the numbers that make it this request: which pot, how much */
    static Request of(Reason reason, Occasion occasion, Object content) {
        return new Request(reason, occasion, Digest.of(content, reason, occasion));
    }

    Journal.RequestPart part() {
        return new Journal.RequestPart(occasion.key().text(), occasion.part());
    }
}
