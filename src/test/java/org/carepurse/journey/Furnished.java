package org.carepurse.journey;

import com.microsoft.playwright.Page;

/**
 * Work in every state on the demo's own desks, so that every page has something to show: one purchase that is owed, one
 * that is delivered, one that is placed, one that asks for approval, an invoice that does not match, and a basket. Made
 * once for all tests, through the pages.
 */
final class Furnished {

    private static boolean done;

    private Furnished() {}

    static void once(Page page) {
        if (!done) {
            done = true;
            furnish(page);
        }
    }

    private static void furnish(Page page) {
        MainJob owed = new MainJob(new Pointer(page), Story.MARGED);
        owed.holderOrders();
        owed.providerAccepts();
        owed.providerDelivers();
        owed.holderConfirms();
        owed.providerInvoicesWhatMatches();
        MainJob delivered = new MainJob(new Pointer(page), Story.MARGED);
        delivered.holderOrders();
        delivered.providerAccepts();
        delivered.providerDelivers();
        delivered.providerInvoicesTooEarly();
        new MainJob(new Pointer(page), Story.MARGED).holderOrders();
        new MainJob(new Pointer(page), Story.MARGED_PAINTS).holderAsksForApproval();
        MainJob waiting = new MainJob(new Pointer(page), Story.MARGED);
        waiting.signIn(Invented.HOLDER);
        waiting.putIntoBasket();
        waiting.signOut();
    }
}
