package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.carepurse.budget.PayingPot;
import org.carepurse.budget.PayingPots;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.AccountKind;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Movement;
import org.carepurse.outcome.NotFound;

/** Draws up the remittance advice of every payment in, for the person and for whoever keeps their money. */
@ApplicationScoped
public class Remittances {

    private final PaymentFile payments;
    private final AgreementFile agreements;
    private final KeptAccounts accounts;
    private final PayingPots pots;
    private final Ledger ledger;
    private final Access access;

    @Inject
    Remittances(
            PaymentFile payments,
            AgreementFile agreements,
            KeptAccounts accounts,
            PayingPots pots,
            Ledger ledger,
            Access access) {
        this.payments = payments;
        this.agreements = agreements;
        this.accounts = accounts;
        this.pots = pots;
        this.ledger = ledger;
        this.access = access;
    }

    /** @throws NotFound when nothing was paid in under this reference */
    public Remittance show(SignedIn who, String reference) {
        PaymentSight payment = payments
                .find("p.reference = :reference AND p.paidOn IS NOT NULL", Map.of("reference", reference), 0, 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("remittance advice", reference));
        Agreement agreement = payment.agreement();
        access.require(who, Permission.SEE_AGREEMENT, agreements.whose(agreement));
        return new Remittance(
                payment,
                accounts.account(agreement.accountId()).name(),
                sorted(reference),
                ledger.promised(agreement.lineId()));
    }

    private List<Remittance.Share> sorted(String reference) {
        List<Movement> given = ledger.movementsOf(new Document(PayingIn.DOCUMENT, reference)).stream()
                .filter(move -> move.to().kind() == AccountKind.AVAILABLE)
                .toList();
        Map<Long, PayingPot> byId =
                pots.byId(given.stream().map(move -> move.to().ownerId()).toList());
        return given.stream()
                .map(move -> new Remittance.Share(byId.get(move.to().ownerId()).goalTitle(), move.amount()))
                .toList();
    }
}
