package org.carepurse.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks Stripe to give back, to whoever paid it, money that had no place. */
@ApplicationScoped
class GivingBack {

    private static final int AT_ONCE = 20;
    private static final Logger LOG = Logger.getLogger(GivingBack.class.getName());

    private final Clients clients;
    private final CheckoutBook book;

    @Inject
    GivingBack(Clients clients, CheckoutBook book) {
        this.clients = clients;
        this.book = book;
    }

    void goRound() {
        book.toGiveBack(AT_ONCE)
                .forEach(money -> clients.of(money.commissionerId()).ifPresent(stripe -> giveBack(stripe, money)));
    }

    /** All of it, whatever it was, and once: by the reference under which it was paid. */
    private void giveBack(StripeClient stripe, Checkout money) {
        try {
            stripe.v1()
                    .refunds()
                    .create(
                            RefundCreateParams.builder()
                                    .setPaymentIntent(money.payment().orElseThrow())
                                    .putMetadata(CheckoutBook.MONEY, money.reference())
                                    .build(),
                            RequestOptions.builder()
                                    .setIdempotencyKey(money.reference() + ":back")
                                    .build());
            book.wentBack(money.commissionerId(), money.reference());
        } catch (StripeException said) {
            LOG.log(Level.WARNING, "Stripe did not give back " + money.reference(), said);
            if (Answer.isRefusal(said)) {
                book.stays(money.commissionerId(), money.reference());
            } else {
                book.rest(money.commissionerId(), money.reference());
            }
        }
    }
}
