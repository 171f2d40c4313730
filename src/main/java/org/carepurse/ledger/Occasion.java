package org.carepurse.ledger;

import java.time.LocalDate;
import org.carepurse.audit.RequestKey;

/**
 * What makes the ledger write: which document, from which day it counts, on whose request.
 *
 * @param effectiveOn the London date the money counts from; when it was recorded is the ledger's own affair
 * @param part which part of the request, when one request makes several entries; empty when it makes one
 * @param actorId the person who asked
 */
public record Occasion(
        Document document, LocalDate effectiveOn, RequestKey key, String part, long commissionerId, long actorId) {

    private static final int LONGEST_PART = 20;

    public Occasion {
        if (part.length() > LONGEST_PART) {
            throw new IllegalArgumentException(
                    "A part is named in %d characters, not %s".formatted(LONGEST_PART, part));
        }
    }

    public Occasion(Document document, LocalDate effectiveOn, RequestKey key, long commissionerId, long actorId) {
        this(document, effectiveOn, key, "", commissionerId, actorId);
    }

    /** The same occasion for one of several entries; the name must be the same when the request is repeated. */
    public Occasion part(String name) {
        return new Occasion(document, effectiveOn, key, name, commissionerId, actorId);
    }
}
