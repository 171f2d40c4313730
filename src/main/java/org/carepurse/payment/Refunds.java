package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.outcome.Outcome;

/** What providers pay back comes into one of the commissioner's own accounts. */
@Act
@ApplicationScoped
public class Refunds {

    private final PayingAccounts accounts;
    private final CreditNotes credits;

    @Inject
    Refunds(PayingAccounts accounts, CreditNotes credits) {
        this.accounts = accounts;
        this.credits = credits;
    }

    /**
     * Refuses as {@link CreditNotes#takeBack} does. Answers with the credit note's reference.
     *
     * @param account the reference of an account of that commissioner
     * @throws org.carepurse.outcome.NotFound when it has no such account
     */
    public Outcome<String> arrived(
            SignedIn who, RequestKey key, long commissionerId, String creditNote, String account) {
        return credits.takeBack(
                who, key, creditNote, accounts.find(commissionerId, account).id());
    }
}
