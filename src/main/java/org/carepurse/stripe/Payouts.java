package org.carepurse.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Payout;
import com.stripe.net.RequestOptions;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.PayoutListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what came into providers' accounts at Stripe on to their banks, one payout for each payment, and takes back what did
 * not get there.
 */
@ApplicationScoped
class Payouts {

    static final String POUNDS = "gbp";

    private static final long MOST_AT_ONCE = 100;

    private static final Logger LOG = Logger.getLogger(Payouts.class.getName());

    private final Clients clients;
    private final Transferring transferring;
    private final TransferBook book;

    @Inject
    Payouts(Clients clients, Transferring transferring, TransferBook book) {
        this.clients = clients;
        this.transferring = transferring;
        this.book = book;
    }

    void goRound() {
        book.toPayOut().forEach(transfer -> clients.of(transfer.commissionerId())
                .ifPresent(stripe -> payOut(stripe, transfer)));
        book.toTakeBack().forEach(transfer -> clients.of(transfer.commissionerId())
                .ifPresent(stripe -> transferring.takeBack(stripe, transfer)));
    }

    private void payOut(StripeClient stripe, Transfer transfer) {
        try {
            Optional<String> made = transfer.isSince(book.today()) ? Optional.empty() : find(stripe, transfer);
            String called = made.isPresent() ? made.get() : create(stripe, transfer);
            book.change(transfer.payment(), one -> one.paysOut(called, book.today()));
        } catch (StripeException said) {
            if (Answer.isRefusal(said)) {
                book.change(transfer.payment(), one -> one.bounced(Answer.of(said), book.today()));
            } else {
                LOG.log(Level.WARNING, "Stripe did not answer for the payout of " + transfer.payment(), said);
                book.rest(transfer.payment());
            }
        }
    }

    /** Asked for on an earlier day, it may have been made without our hearing, and Stripe may not know the name any more. */
    private static Optional<String> find(StripeClient stripe, Transfer transfer) throws StripeException {
        return stripe
                .v1()
                .payouts()
                .list(
                        PayoutListParams.builder().setLimit(MOST_AT_ONCE).build(),
                        RequestOptions.builder()
                                .setStripeAccount(transfer.account())
                                .build())
                .getData()
                .stream()
                .filter(one -> transfer.payment().equals(one.getMetadata().get(Transferring.PAYMENT)))
                .map(Payout::getId)
                .findFirst();
    }

    private static String create(StripeClient stripe, Transfer transfer) throws StripeException {
        return stripe.v1()
                .payouts()
                .create(
                        PayoutCreateParams.builder()
                                .setAmount(transfer.amountPence())
                                .setCurrency(POUNDS)
                                .setStatementDescriptor(transfer.payment())
                                .putMetadata(Transferring.PAYMENT, transfer.payment())
                                .build(),
                        RequestOptions.builder()
                                .setStripeAccount(transfer.account())
                                .setIdempotencyKey(transfer.key() + ":out")
                                .build())
                .getId();
    }
}
