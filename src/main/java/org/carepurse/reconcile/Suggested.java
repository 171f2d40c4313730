package org.carepurse.reconcile;

import java.time.LocalDate;

/**
 * What an open line may be.
 *
 * @param kind as of a {@link BookEntry}
 * @param on the day that the books have it under, or on which it is due
 * @param name whose own part it may be; empty for all else
 */
public record Suggested(String kind, String reference, LocalDate on, String name) {

    static Suggested entry(BookEntry entry) {
        return new Suggested(entry.kind(), entry.reference(), entry.on(), "");
    }
}
