package org.carepurse.web.reconcile;

import java.util.List;
import org.carepurse.reconcile.BookEntry;
import org.carepurse.reconcile.DeskAccount;

/** What the books have of an account and no statement tells of yet. */
public record WaitingPage(DeskAccount account, List<BookEntry> entries, int current, int last) {

    public String address() {
        return "/reconcile/" + account.reference();
    }
}
