package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.SortingHabits;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.Posted;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;

/** Pays one payment in: the books move its money once, whoever asks and however often, and sort it as the holder does. */
@ApplicationScoped
class PayingIn {

    static final String DOCUMENT = "payment in";

    private final AgreementFile file;
    private final Ledger ledger;
    private final SortingHabits habits;
    private final Clock clock;

    @Inject
    PayingIn(AgreementFile file, Ledger ledger, SortingHabits habits, Clock clock) {
        this.file = file;
        this.ledger = ledger;
        this.habits = habits;
        this.clock = clock;
    }

    /** @param from the account of the commissioner's own that the cash leaves */
    void pay(PaymentSight sight, long from, SignedIn who) {
        PaymentIn payment = sight.payment();
        Agreement agreement = sight.agreement();
        Occasion occasion = occasion(payment, agreement, who);
        Outcome<Posted> posted =
                ledger.payIn(agreement.lineId(), from, agreement.accountId(), payment.amount(), occasion);
        if (!posted.isDone()) {
            throw new BrokenInvariant("Paying in %s was refused: %s".formatted(payment.reference(), posted.why()));
        }
        payment.isPaid(London.today(clock));
        habits.sortAsBefore(agreement.lineId(), payment.amount(), occasion);
    }

    /** The key is the payment's own, for ever. The money counts from today, or from the plan's first day when that is later. */
    private Occasion occasion(PaymentIn payment, Agreement agreement, SignedIn who) {
        return new Occasion(
                new Document(DOCUMENT, payment.reference()),
                file.countsFrom(agreement, London.today(clock)),
                new RequestKey("payment-in:" + payment.reference()),
                agreement.commissionerId(),
                who.personId());
    }
}
