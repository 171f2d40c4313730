package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.statement.BankLine;

/** Money that came into a commissioner's own account from outside comes into the books, by the line's own key once for ever. */
@ApplicationScoped
class Deposits {

    private final Ledger ledger;

    @Inject
    Deposits(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Cash in an account of people's money is somebody's: only a payment in or an own part brings it there. */
    static boolean canBe(DeskAccount account, BankLine line) {
        return !line.isOut() && account.cashier().keeperId() == null;
    }

    /** @return the reference of its document in the books */
    String bring(SignedIn who, DeskAccount account, BankLine line) {
        String reference = "LINE-" + line.id();
        ledger.bank(
                        account.id(),
                        line.amount(),
                        new Occasion(
                                new Document("bank line", reference),
                                line.bookedOn(),
                                new RequestKey("bank-line:" + line.id()),
                                account.commissionerId(),
                                who.personId()))
                .value();
        return reference;
    }
}
