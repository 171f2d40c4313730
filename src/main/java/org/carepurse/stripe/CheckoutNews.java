package org.carepurse.stripe;

import com.stripe.model.checkout.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/** Hears that money came which people paid on Stripe's page, and writes it into the books within the same act. */
@ApplicationScoped
class CheckoutNews implements Listener {

    /** Why money has no place when it is another amount than was asked for. */
    static final String DIFFERS = "own-money-differs";

    private static final String KIND = "checkout.session.";

    private final CheckoutBook book;
    private final Placing placing;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    CheckoutNews(CheckoutBook book, Placing placing, AuditTrail trail, Clock clock) {
        this.book = book;
        this.placing = placing;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean isFor(String type) {
        return type.startsWith(KIND);
    }

    @Override
    public void hear(Told told) {
        Session session = told.thing(Session.class);
        book.forChange(told.commissionerId(), Objects.toString(session.getClientReferenceId(), ""))
                .ifPresent(checkout -> hear(checkout, session, told.type().substring(KIND.length())));
    }

    /** A card has paid when the page was completed; a bank says later whether it does. */
    private void hear(Checkout checkout, Session session, String what) {
        boolean isPaid = "paid".equals(session.getPaymentStatus());
        switch (what) {
            case "completed", "async_payment_succeeded" -> {
                if (isPaid) {
                    arrive(checkout, session);
                } else {
                    checkout.go(CheckoutAct.COME);
                }
            }
            case "async_payment_failed" -> checkout.go(CheckoutAct.FAIL);
            case "expired" -> checkout.go(CheckoutAct.EXPIRE);
            default -> {}
        }
    }

    private void arrive(Checkout checkout, Session session) {
        if (CheckoutLife.after(checkout.state(), CheckoutAct.ARRIVE).isEmpty()) {
            return;
        }
        checkout.came(session.getPaymentIntent(), amount(checkout, session), clock.instant());
        Outcome<String> placed = isAsAsked(checkout, session)
                ? placing.place(checkout, checkout.purpose(), checkout.of())
                : Outcome.refused(Refusal.because(DIFFERS));
        if (placed.isDone()) {
            checkout.go(CheckoutAct.ARRIVE);
        } else {
            checkout.misplaced(placed.why().code());
        }
        trail.record(AuditEvent.of("OWN_MONEY_" + checkout.state(), "own money", checkout.reference(), null)
                .concerning(checkout.holderId(), checkout.commissionerId())
                .saying(Sterling.print(checkout.came()) + " for " + checkout.of()));
    }

    /** In pounds; of another currency nothing is known here but what was asked for. */
    private static Money amount(Checkout checkout, Session session) {
        return session.getAmountTotal() != null && Payouts.POUNDS.equals(session.getCurrency())
                ? Sterling.pence(session.getAmountTotal())
                : checkout.amount();
    }

    private static boolean isAsAsked(Checkout checkout, Session session) {
        return Objects.equals(session.getAmountTotal(), checkout.amountPence())
                && Payouts.POUNDS.equals(session.getCurrency());
    }
}
