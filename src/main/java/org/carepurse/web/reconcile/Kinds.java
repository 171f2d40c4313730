package org.carepurse.web.reconcile;

import java.util.Set;
import org.carepurse.reconcile.Matched;
import org.carepurse.web.frame.Frame;

/** What entries are called on the page. */
public final class Kinds {

    private static final Set<String> KNOWN = Set.of(
            "payment",
            "payment in",
            "payments in",
            "agreement",
            "credit note",
            "bank line",
            "bank charge",
            "account move");

    private Kinds() {}

    /** What a line is, for people to read: why nothing belongs to it, or what does. */
    public static String said(Frame frame, Matched matched) {
        if (matched.isExplained()) {
            return matched.explanation();
        }
        if (matched.isCharge()) {
            return frame.say("reconcile.kind.bank-charge");
        }
        return matched.isDeposit() ? frame.say("reconcile.kind.bank-line") : matched.subject();
    }

    /** The key of its words. */
    public static String of(String kind) {
        return "reconcile.kind." + (KNOWN.contains(kind) ? kind.replace(' ', '-') : "other");
    }
}
