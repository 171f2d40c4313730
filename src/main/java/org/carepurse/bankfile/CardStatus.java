package org.carepurse.bankfile;

import java.util.Locale;
import java.util.Set;

/** What a card's list says became of a payment. */
final class CardStatus {

    private static final Set<String> MOVED_NOTHING = Set.of(
            "declined",
            "refused",
            "rejected",
            "failed",
            "reversed",
            "cancelled",
            "canceled",
            "void",
            "voided",
            "pending",
            "authorised",
            "authorized",
            "gwrthodwyd",
            "methodd");

    private CardStatus() {}

    /** Whether no money went: the shop was told no, took the payment back before it was settled, or has not had it yet. */
    static boolean movedNothing(String status) {
        return MOVED_NOTHING.contains(status.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]", 2)[0]);
    }
}
