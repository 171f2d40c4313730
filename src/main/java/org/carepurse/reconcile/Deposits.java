package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.statement.BankLine;

/** Money that came into a commissioner's own account from outside comes into the books, by the line's own key once for ever. */
@ApplicationScoped
class Deposits {

    static final String DOCUMENT = "bank line";
    static final String NAMED = "LINE-";

    private final Ledger ledger;
    private final Matches matches;

    @Inject
    Deposits(Ledger ledger, Matches matches) {
        this.ledger = ledger;
        this.matches = matches;
    }

    /** Cash in an account of people's money is somebody's: only a payment in or an own part brings it there. */
    static boolean canBe(DeskAccount account, BankLine line) {
        return !line.isOut() && account.isCommissioners();
    }

    /** @return the reference of its document in the books */
    String bring(SignedIn who, DeskAccount account, BankLine line) {
        String reference = NAMED + line.id();
        ledger.bank(
                        account.id(),
                        line.amount(),
                        new Occasion(
                                new Document(DOCUMENT, reference),
                                line.bookedOn(),
                                matches.key(line),
                                account.commissionerId(),
                                who.personId()))
                .value();
        return reference;
    }
}
