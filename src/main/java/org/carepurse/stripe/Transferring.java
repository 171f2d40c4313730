package org.carepurse.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferReversalCreateParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks Stripe for transfers, and to take them back. Stripe remembers the name under which it was asked for a day; what is asked
 * again later is looked for first, by the payment's reference, which every transfer carries.
 */
@ApplicationScoped
class Transferring {

    static final String PAYMENT = "payment";

    /** Longer than a question can be under way: whatever Stripe has not made by then, it never heard of. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(5);

    private static final Logger LOG = Logger.getLogger(Transferring.class.getName());

    private final TransferBook book;
    private final Clock clock;

    @Inject
    Transferring(TransferBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** @return where it stands now; nothing when Stripe did not answer for it */
    Optional<Transfer> make(StripeClient stripe, TransferBook.Asked asked) {
        Transfer transfer = asked.transfer();
        if (transfer.state() != TransferState.ASKED) {
            return Optional.of(transfer);
        }
        try {
            Optional<String> made = asked.isFirst() ? Optional.empty() : find(stripe, transfer);
            String called = made.isPresent() ? made.get() : create(stripe, transfer);
            return book.change(transfer.payment(), one -> one.made(called, book.today()));
        } catch (StripeException said) {
            return Answer.isRefusal(said)
                    ? book.change(transfer.payment(), one -> one.refused(Answer.of(said), book.today()))
                    : silent(transfer.payment(), said);
        }
    }

    /** @return whether Stripe will not make it any more */
    boolean forget(StripeClient stripe, String payment) {
        Optional<Transfer> known = book.find(payment);
        if (known.isEmpty()) {
            return true;
        }
        try {
            return isUndone(stripe, known.get())
                    && book.change(payment, one -> one.forget(book.today())).isPresent();
        } catch (StripeException said) {
            silent(payment, said);
            return false;
        }
    }

    private boolean isUndone(StripeClient stripe, Transfer transfer) throws StripeException {
        return switch (transfer.state()) {
            case FAILED, FORGOTTEN -> true;
            case ASKED, MADE -> isTakenBack(stripe, transfer);
            case PAYING_OUT, PAID, BOUNCED -> false;
        };
    }

    private boolean isTakenBack(StripeClient stripe, Transfer transfer) throws StripeException {
        Optional<String> made = transfer.transfer();
        Optional<String> there = made.isPresent() ? made : find(stripe, transfer);
        if (there.isPresent()) {
            reverse(stripe, transfer, there.get());
        }
        return there.isPresent() || transfer.askedAt().isBefore(clock.instant().minus(UNDER_WAY));
    }

    /** Takes back what did not get to the provider's bank. */
    void takeBack(StripeClient stripe, Transfer transfer) {
        try {
            reverse(stripe, transfer, transfer.transfer().orElseThrow());
            book.change(transfer.payment(), one -> one.takenBack(book.today()));
        } catch (StripeException said) {
            silent(transfer.payment(), said);
            book.rest(transfer.payment());
        }
    }

    private static String create(StripeClient stripe, Transfer transfer) throws StripeException {
        return stripe.v1()
                .transfers()
                .create(
                        TransferCreateParams.builder()
                                .setAmount(transfer.amountPence())
                                .setCurrency(Payouts.POUNDS)
                                .setDestination(transfer.account())
                                .setTransferGroup(transfer.payment())
                                .putMetadata(PAYMENT, transfer.payment())
                                .build(),
                        named(transfer.key()))
                .getId();
    }

    /** The one that was made for this payment and stands. */
    private static Optional<String> find(StripeClient stripe, Transfer transfer) throws StripeException {
        return stripe
                .v1()
                .transfers()
                .list(TransferListParams.builder()
                        .setTransferGroup(transfer.payment())
                        .build())
                .getData()
                .stream()
                .filter(one -> !Boolean.TRUE.equals(one.getReversed()))
                .map(com.stripe.model.Transfer::getId)
                .findFirst();
    }

    private static void reverse(StripeClient stripe, Transfer transfer, String made) throws StripeException {
        stripe.v1()
                .transfers()
                .reversals()
                .create(
                        made,
                        TransferReversalCreateParams.builder()
                                .putMetadata(PAYMENT, transfer.payment())
                                .build(),
                        named(transfer.key() + ":back"));
    }

    private static RequestOptions named(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private static Optional<Transfer> silent(String payment, StripeException said) {
        LOG.log(Level.WARNING, "Stripe did not answer for " + payment, said);
        return Optional.empty();
    }
}
