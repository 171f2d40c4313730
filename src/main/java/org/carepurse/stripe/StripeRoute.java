package org.carepurse.stripe;

import com.stripe.StripeClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carepurse.bankfile.PaymentOrder;
import org.carepurse.outcome.Refusal;
import org.carepurse.payment.NewsKind;
import org.carepurse.payment.PaymentNews;
import org.carepurse.payment.PaymentRoute;
import org.carepurse.payment.RouteName;

/**
 * The way through Stripe: each payment is a transfer from the commissioner's balance there into the provider's account, and
 * then a payout of its own to the provider's bank. It is sent once Stripe has it, and paid once the bank does.
 */
@ApplicationScoped
class StripeRoute implements PaymentRoute {

    private static final Answer NO_ACCOUNT =
            new Answer("no-account", "The provider cannot be paid by Stripe yet: its account there is not ready");

    private final Clients clients;
    private final Transferring transferring;
    private final TransferBook book;

    @Inject
    StripeRoute(Clients clients, Transferring transferring, TransferBook book) {
        this.clients = clients;
        this.transferring = transferring;
        this.book = book;
    }

    @Override
    public RouteName name() {
        return RouteName.STRIPE_CONNECT;
    }

    @Override
    public Optional<Refusal> whyNot(long commissionerId) {
        return clients.whyNot(commissionerId);
    }

    /** When Stripe does not answer for one, the rest is not tried in this round. */
    @Override
    public List<PaymentNews> offer(long commissionerId, List<PaymentOrder> payments) {
        List<PaymentNews> said = new ArrayList<>();
        Optional<StripeClient> stripe = clients.of(commissionerId);
        boolean answers = stripe.isPresent();
        for (int i = 0; answers && i < payments.size(); i++) {
            Optional<PaymentNews> word = offer(stripe.get(), commissionerId, payments.get(i));
            word.ifPresent(said::add);
            answers = word.isPresent();
        }
        return said;
    }

    private Optional<PaymentNews> offer(StripeClient stripe, long commissionerId, PaymentOrder payment) {
        return book.ask(commissionerId, payment)
                .map(asked -> transferring.make(stripe, asked).map(this::word))
                .orElseGet(() -> Optional.of(word(payment.id(), NewsKind.FAILED, NO_ACCOUNT)));
    }

    /** What was sent on to a bank already is not forgotten; what lies in a provider's account at Stripe is taken back. */
    @Override
    public Collection<String> withdraw(long commissionerId, Collection<String> payments) {
        return clients.of(commissionerId)
                .map(stripe -> payments.stream()
                        .filter(payment -> transferring.forget(stripe, payment))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Collection<Long> withNews() {
        return book.withNews();
    }

    @Override
    public List<PaymentNews> news(long commissionerId, int atMost) {
        return book.news(commissionerId, atMost);
    }

    @Override
    public void heard(long commissionerId, Collection<PaymentNews> news) {
        book.heard(commissionerId, news);
    }

    private PaymentNews word(Transfer transfer) {
        return transfer.state() == TransferState.FAILED
                ? word(transfer.payment(), NewsKind.FAILED, transfer.why())
                : PaymentNews.of(name(), transfer.payment(), NewsKind.ACCEPTED, book.today());
    }

    private PaymentNews word(String payment, NewsKind kind, Answer why) {
        return PaymentNews.of(name(), payment, kind, book.today()).because(why.code(), why.words());
    }
}
