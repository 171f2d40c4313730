package org.carepurse.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.v2.core.Account;
import com.stripe.net.RequestOptions;
import com.stripe.param.BalanceSettingsUpdateParams;
import com.stripe.param.BalanceSettingsUpdateParams.Payments;
import com.stripe.param.v2.core.AccountRetrieveParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks at providers' accounts that have changed at Stripe, and sees to it that they pay out only when we say so. */
@ApplicationScoped
class AccountLook {

    private static final Logger LOG = Logger.getLogger(AccountLook.class.getName());
    private static final int AT_ONCE = 20;

    private final Clients clients;
    private final AccountBook book;

    @Inject
    AccountLook(Clients clients, AccountBook book) {
        this.clients = clients;
        this.book = book;
    }

    void goRound() {
        book.toLookAt(AT_ONCE).forEach(account -> clients.of(account.commissionerId())
                .ifPresent(stripe -> account.account().ifPresent(called -> look(stripe, account, called))));
    }

    private void look(StripeClient stripe, ConnectedAccount account, String called) {
        try {
            if (!account.isManual()) {
                payOutWhenTold(stripe, called);
                book.change(account.id(), ConnectedAccount::paysOutWhenTold);
            }
            Account now = stripe.v2()
                    .core()
                    .accounts()
                    .retrieve(
                            called,
                            AccountRetrieveParams.builder()
                                    .addInclude(AccountRetrieveParams.Include.CONFIGURATION__RECIPIENT)
                                    .addInclude(AccountRetrieveParams.Include.REQUIREMENTS)
                                    .build());
            book.looksLike(account.id(), transfers(now), payouts(now), Requirement.of(now));
        } catch (StripeException said) {
            LOG.log(Level.WARNING, "Stripe did not say how account " + called + " stands", said);
            book.rest(account.id());
        }
    }

    private static void payOutWhenTold(StripeClient stripe, String called) throws StripeException {
        Payments.Payouts.Schedule manual = Payments.Payouts.Schedule.builder()
                .setInterval(Payments.Payouts.Schedule.Interval.MANUAL)
                .build();
        stripe.v1()
                .balanceSettings()
                .update(
                        BalanceSettingsUpdateParams.builder()
                                .setPayments(Payments.builder()
                                        .setPayouts(Payments.Payouts.builder()
                                                .setSchedule(manual)
                                                .build())
                                        .build())
                                .build(),
                        RequestOptions.builder().setStripeAccount(called).build());
    }

    private static String transfers(Account account) {
        return balance(account)
                .map(Account.Configuration.Recipient.Capabilities.StripeBalance::getStripeTransfers)
                .map(one -> Objects.toString(one.getStatus(), ""))
                .orElse("");
    }

    private static String payouts(Account account) {
        return balance(account)
                .map(Account.Configuration.Recipient.Capabilities.StripeBalance::getPayouts)
                .map(one -> Objects.toString(one.getStatus(), ""))
                .orElse("");
    }

    private static Optional<Account.Configuration.Recipient.Capabilities.StripeBalance> balance(Account account) {
        return Optional.ofNullable(account.getConfiguration())
                .map(Account.Configuration::getRecipient)
                .map(Account.Configuration.Recipient::getCapabilities)
                .map(Account.Configuration.Recipient.Capabilities::getStripeBalance);
    }
}
