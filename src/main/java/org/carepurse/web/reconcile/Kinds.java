package org.carepurse.web.reconcile;

import java.util.Set;
import org.carepurse.reconcile.BookEntry;

/** What entries are called on the page. */
public final class Kinds {

    private static final Set<String> KNOWN = Set.of("payment", "payment in", "agreement", "credit note", "bank line");

    private Kinds() {}

    /** The key of its words. */
    public static String of(BookEntry entry) {
        return "reconcile.kind." + (KNOWN.contains(entry.kind()) ? entry.kind().replace(' ', '-') : "other");
    }
}
