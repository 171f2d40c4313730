package org.carepurse.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks Stripe for pages on which people pay. Which ways to pay there are, the commissioner chooses at Stripe. */
@ApplicationScoped
class CheckoutDoor {

    /** Where people see how far their money has come, and come back to from Stripe. */
    static final String PAGE = "/own-money/";

    private final Clients clients;
    private final CheckoutBook book;

    @Inject
    CheckoutDoor(Clients clients, CheckoutBook book) {
        this.clients = clients;
        this.book = book;
    }

    /** @return the page's address; nothing when the commissioner has no Stripe set up */
    Optional<String> open(Checkout checkout) throws StripeException {
        Optional<StripeClient> stripe = clients.of(checkout.commissionerId());
        if (stripe.isEmpty()) {
            return Optional.empty();
        }
        Session session = stripe.get()
                .v1()
                .checkout()
                .sessions()
                .create(
                        asked(checkout),
                        RequestOptions.builder()
                                .setIdempotencyKey(checkout.reference())
                                .build());
        book.opened(checkout.commissionerId(), checkout.reference(), session.getId(), session.getUrl());
        return Optional.of(session.getUrl());
    }

    private SessionCreateParams asked(Checkout checkout) {
        String back = clients.home(PAGE + checkout.reference()).toString();
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(checkout.reference())
                .setSuccessUrl(back + "?back=paid")
                .setCancelUrl(back + "?back=not-paid")
                .setExpiresAt(checkout.endsAt().getEpochSecond())
                .setLocale(SessionCreateParams.Locale.EN_GB)
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(LineItem.PriceData.builder()
                                .setCurrency(Payouts.POUNDS)
                                .setUnitAmount(checkout.amountPence())
                                .setProductData(LineItem.PriceData.ProductData.builder()
                                        .setName(checkout.reference())
                                        .build())
                                .build())
                        .build())
                .build();
    }
}
