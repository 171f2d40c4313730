package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.statement.BankLine;

/**
 * What only the bank tells of a commissioner's own account comes into the books by the line's own key, once for ever: money
 * that came from outside, and what whoever keeps the account charges for it, as Stripe its fees.
 */
@ApplicationScoped
class CashNews {

    static final String DEPOSIT = "bank line";
    static final String CHARGE = "bank charge";
    static final String DEPOSITED = "LINE-";
    static final String CHARGED = "CHARGE-";

    private final Ledger ledger;
    private final Matches matches;

    @Inject
    CashNews(Ledger ledger, Matches matches) {
        this.ledger = ledger;
        this.matches = matches;
    }

    /** Cash in an account of people's money is somebody's: only a payment in or an own part brings it there. */
    static boolean canBeDeposit(DeskAccount account, BankLine line) {
        return !line.isOut() && account.isCommissioners();
    }

    /** Nobody's money pays for the account that it is kept in. */
    static boolean canBeCharge(DeskAccount account, BankLine line) {
        return line.isOut() && account.isCommissioners();
    }

    /** @return the reference of its document in the books */
    String bring(SignedIn who, DeskAccount account, BankLine line) {
        Document document =
                line.isOut() ? new Document(CHARGE, CHARGED + line.id()) : new Document(DEPOSIT, DEPOSITED + line.id());
        Occasion occasion =
                new Occasion(document, line.bookedOn(), matches.key(line), account.commissionerId(), who.personId());
        if (line.isOut()) {
            ledger.charge(account.id(), line.amount(), occasion).value();
        } else {
            ledger.bank(account.id(), line.amount(), occasion).value();
        }
        return document.reference();
    }
}
