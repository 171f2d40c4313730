package org.carepurse.web.reconcile;

import java.util.Set;

/** What entries are called on the page. */
public final class Kinds {

    private static final Set<String> KNOWN =
            Set.of("payment", "payment in", "payments in", "agreement", "credit note", "bank line");

    private Kinds() {}

    /** The key of its words. */
    public static String of(String kind) {
        return "reconcile.kind." + (KNOWN.contains(kind) ? kind.replace(' ', '-') : "other");
    }
}
