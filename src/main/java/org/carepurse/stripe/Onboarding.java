package org.carepurse.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.payment.WhoPays;

/**
 * A provider gets itself ready to be paid by Stripe. It says who it is and where its bank account is on Stripe's own pages, to
 * which it is led by an address that works once; here it sees what is still asked for.
 */
@ApplicationScoped
public class Onboarding {

    private static final Logger LOG = Logger.getLogger(Onboarding.class.getName());

    /** Where a provider sees how far it has come. */
    static final String PAGE = "/provider/stripe";

    private final Clients clients;
    private final AccountBook book;
    private final Opening opening;
    private final WhoPays whoPays;
    private final Organisations organisations;
    private final Access access;

    @Inject
    Onboarding(
            Clients clients,
            AccountBook book,
            Opening opening,
            WhoPays whoPays,
            Organisations organisations,
            Access access) {
        this.clients = clients;
        this.book = book;
        this.opening = opening;
        this.whoPays = whoPays;
        this.organisations = organisations;
        this.access = access;
    }

    /** With each commissioner that pays this provider and has Stripe set up; none when no such commissioner has. */
    public List<OnboardingSight> of(SignedIn who, long providerId) {
        access.require(who, Permission.SEE_REMITTANCES, Whose.providers(providerId));
        return whoPays.of(providerId).stream()
                .filter(commissioner -> clients.whyNot(commissioner).isEmpty())
                .map(organisations::organisation)
                .map(commissioner -> book.of(commissioner.id(), providerId)
                        .map(account -> sight(commissioner, account))
                        .orElseGet(() -> OnboardingSight.notBegun(commissioner.reference(), commissioner.name())))
                .toList();
    }

    /**
     * Makes the provider an account at Stripe; again, it is the same one. Refuses {@code stripe-not-set-up} and {@code
     * stripe-silent}.
     *
     * @throws NotFound when that commissioner does not pay this provider
     */
    public Outcome<String> begin(SignedIn who, long providerId, String commissioner) {
        Organisation payer = payer(who, providerId, commissioner);
        return stripe(payer).then(stripe -> {
            ConnectedAccount begun = opening.begin(who, payer.id(), providerId);
            try {
                String called = opening.account(stripe, begun);
                book.change(begun.id(), account -> account.isCalled(called));
                return Outcome.done(called);
            } catch (StripeException said) {
                return silent(providerId, said);
            }
        });
    }

    /**
     * The address on Stripe's pages where the provider goes on; it works once, for a few minutes. Refuses {@code
     * stripe-not-set-up}, {@code stripe-not-begun} and {@code stripe-silent}.
     */
    public Outcome<URI> goOn(SignedIn who, long providerId, String commissioner) {
        Organisation payer = payer(who, providerId, commissioner);
        return stripe(payer).then(stripe -> book.of(payer.id(), providerId)
                .flatMap(ConnectedAccount::account)
                .map(called -> link(stripe, called, payer, providerId))
                .orElseGet(() -> Outcome.refused(Refusal.because("stripe-not-begun"))));
    }

    /** Stripe is asked anew how it stands, in the next round. */
    public Outcome<String> lookAgain(SignedIn who, long providerId, String commissioner) {
        Organisation payer = payer(who, providerId, commissioner);
        return book.of(payer.id(), providerId)
                .<Outcome<String>>map(account -> {
                    book.change(account.id(), ConnectedAccount::hasChanged);
                    return Outcome.done(payer.reference());
                })
                .orElseGet(() -> Outcome.refused(Refusal.because("stripe-not-begun")));
    }

    private Outcome<URI> link(StripeClient stripe, String called, Organisation payer, long providerId) {
        try {
            return Outcome.done(opening.link(stripe, called, clients.home(PAGE), clients.home(goOnPage(payer))));
        } catch (StripeException said) {
            return silent(providerId, said);
        }
    }

    private static String goOnPage(Organisation payer) {
        return PAGE + "/" + payer.reference() + "/go";
    }

    private OnboardingSight sight(Organisation commissioner, ConnectedAccount account) {
        return new OnboardingSight(
                commissioner.reference(),
                commissioner.name(),
                account.account().isPresent(),
                account.isReady(),
                account.isStale(),
                account.lookedAt().orElse(null),
                book.asked(account.id()));
    }

    private Organisation payer(SignedIn who, long providerId, String commissioner) {
        access.require(who, Permission.CHANGE_BANK_DETAILS, Whose.providers(providerId));
        Organisation payer = organisations.byReference(commissioner);
        if (!whoPays.of(providerId).contains(payer.id())) {
            throw new NotFound("commissioner", commissioner);
        }
        return payer;
    }

    private Outcome<StripeClient> stripe(Organisation payer) {
        return clients.of(payer.id())
                .<Outcome<StripeClient>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.because("stripe-not-set-up")));
    }

    private static <T> Outcome<T> silent(long providerId, StripeException said) {
        LOG.log(Level.WARNING, "Stripe did not do what provider " + providerId + " asked for", said);
        return Outcome.refused(Refusal.because("stripe-silent"));
    }
}
