package org.carepurse.stripe;

import com.stripe.exception.StripeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.OwnMoney;
import org.carepurse.holding.OwnParts;
import org.carepurse.holding.TopUps;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/** People pay money of their own, by card or from their bank, on Stripe's page. */
@ApplicationScoped
public class PersonalMoney {

    private static final Logger LOG = Logger.getLogger(PersonalMoney.class.getName());

    /** Stripe takes no less. */
    private static final Money LEAST = Sterling.pence(30);

    /** @param of the agreement whose own part it is, or the funding line that it is added to */
    public record Pay(Purpose purpose, String of, Money amount) {

        public Pay {
            if (amount.isLessThan(LEAST)) {
                throw new WrongInput("amount", "too-little-by-card");
            }
        }
    }

    private final CheckoutBook book;
    private final CheckoutDoor door;
    private final Clients clients;
    private final OwnParts ownParts;
    private final TopUps topUps;
    private final AuditTrail trail;
    private final Access access;

    @Inject
    PersonalMoney(
            CheckoutBook book,
            CheckoutDoor door,
            Clients clients,
            OwnParts ownParts,
            TopUps topUps,
            AuditTrail trail,
            Access access) {
        this.book = book;
        this.door = door;
        this.clients = clients;
        this.ownParts = ownParts;
        this.topUps = topUps;
        this.trail = trail;
        this.access = access;
    }

    /**
     * What may be paid, less what is on its way already. Refuses as {@link OwnParts#payable} and {@link TopUps#may} do, and
     * {@code stripe-not-set-up} and {@code nothing-more-to-pay}.
     */
    public Outcome<OwnMoney> may(SignedIn who, Purpose purpose, String of) {
        return (purpose == Purpose.OWN_PART ? ownParts.payable(who, of) : topUps.may(who, of)).then(may -> {
            Optional<Refusal> notSetUp = clients.whyNot(may.commissionerId());
            Money left = may.atMost().minus(book.underWay(of));
            if (notSetUp.isPresent()) {
                return Outcome.refused(notSetUp.get());
            }
            return left.isPositive()
                    ? Outcome.done(new OwnMoney(may.holderId(), may.commissionerId(), left))
                    : Outcome.refused(Refusal.because("nothing-more-to-pay"));
        });
    }

    /**
     * Refuses as {@link #may} does, and {@code more-than-to-pay}. The same key is one payment.
     *
     * @return its reference
     */
    @Act
    public Outcome<String> begin(SignedIn who, RequestKey key, Pay asked) {
        Outcome<OwnMoney> may = may(who, asked.purpose(), asked.of());
        byte[] digest = Digest.of(asked, "own money", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        return may.then(most -> asked.amount().isGreaterThan(most.atMost())
                ? Outcome.refused(Refusal.because("more-than-to-pay", "still", Sterling.print(most.atMost())))
                : Outcome.done(book.begin(who, key, digest, asked, most)));
    }

    /**
     * Has Stripe give it a page, unless it has one; asked again, it is the same one. Refuses {@code stripe-not-set-up} and
     * {@code stripe-silent}.
     */
    public Outcome<CheckoutSight> open(SignedIn who, String reference) {
        CheckoutSight now = show(who, reference);
        if (now.state() != CheckoutState.BEGUN) {
            return Outcome.done(now);
        }
        try {
            return door.open(book.find(reference))
                    .map(done -> show(who, reference))
                    .<Outcome<CheckoutSight>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Refusal.because("stripe-not-set-up")));
        } catch (StripeException said) {
            LOG.log(Level.WARNING, "Stripe gave no page for " + reference, said);
            return Outcome.refused(Refusal.because("stripe-silent"));
        }
    }

    /** @throws org.carepurse.outcome.NotFound when there is none of that reference */
    public CheckoutSight show(SignedIn who, String reference) {
        Checkout checkout = book.find(reference);
        access.require(who, Permission.PAY_OWN_MONEY, checkout.whose());
        return book.sight(checkout);
    }
}
