package org.carepurse.journey;

import com.microsoft.playwright.Page;

/**
 * Work in every state on the demo's own desks, so that every page has something to show: one purchase that is owed, one
 * that is delivered, one that is placed, one that was declined, one that asks for approval, an invoice that does not match
 * and one about which its provider is asked, a plan half written, an import that was tried, a file of invoices, and a basket. Made once for
 * all tests, through the pages.
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
        MainJob asked = new MainJob(new Pointer(page), Story.MARGED);
        asked.holderOrders();
        asked.providerAccepts();
        asked.providerDelivers();
        asked.providerInvoicesTooEarly();
        asked.commissionerAsksTheProvider();
        MainJob declined = new MainJob(new Pointer(page), Story.MARGED);
        declined.holderOrders();
        declined.providerDeclines();
        new MainJob(new Pointer(page), Story.MARGED).holderOrders();
        new MainJob(new Pointer(page), Story.MARGED_PAINTS).holderAsksForApproval();
        OddJobs beside = new OddJobs(new Pointer(page));
        beside.coordinatorLeavesAPlanHalfWritten();
        beside.commissionerTriesAnImport();
        beside.providerSendsAFile();
        MainJob waiting = new MainJob(new Pointer(page), Story.MARGED);
        waiting.signIn(Invented.HOLDER);
        waiting.putIntoBasket();
        waiting.signOut();
    }
}
