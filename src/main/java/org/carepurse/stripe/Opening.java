package org.carepurse.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.param.v2.core.AccountCreateParams;
import com.stripe.param.v2.core.AccountCreateParams.Configuration.Recipient;
import com.stripe.param.v2.core.AccountCreateParams.Configuration.Recipient.Capabilities;
import com.stripe.param.v2.core.AccountLinkCreateParams;
import com.stripe.param.v2.core.AccountLinkCreateParams.UseCase;
import com.stripe.param.v2.core.AccountLinkCreateParams.UseCase.AccountOnboarding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;

/**
 * Opens accounts at Stripe for providers: as recipients, which can be paid and can take nothing from anybody. The commissioner
 * answers to Stripe for fees and losses, as it is the one who pays.
 */
@ApplicationScoped
class Opening {

    private final AccountBook book;
    private final Organisations organisations;
    private final People people;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Opening(AccountBook book, Organisations organisations, People people, AuditTrail trail, Clock clock) {
        this.book = book;
        this.organisations = organisations;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    @Act
    public ConnectedAccount begin(SignedIn who, long commissionerId, long providerId) {
        return book.of(commissionerId, providerId).orElseGet(() -> {
            ConnectedAccount begun = new ConnectedAccount(commissionerId, providerId, who.personId(), clock.instant());
            book.add(begun);
            String provider = organisations.organisation(providerId).reference();
            trail.record(AuditEvent.of("STRIPE_ACCOUNT_BEGUN", "organisation", provider, who.personId())
                    .concerning(null, commissionerId));
            return begun;
        });
    }

    /** Asked for again it is the same one: Stripe knows it by the number of our record. */
    String account(StripeClient stripe, ConnectedAccount begun) throws StripeException {
        return begun.account().isPresent() ? begun.account().get() : create(stripe, begun);
    }

    private String create(StripeClient stripe, ConnectedAccount begun) throws StripeException {
        Organisation provider = organisations.organisation(begun.providerId());
        return stripe.v2()
                .core()
                .accounts()
                .create(
                        AccountCreateParams.builder()
                                .setDisplayName(provider.name())
                                .setContactEmail(people.person(begun.begunBy()).email())
                                .setDashboard(AccountCreateParams.Dashboard.EXPRESS)
                                .setIdentity(AccountCreateParams.Identity.builder()
                                        .setCountry("gb")
                                        .build())
                                .setDefaults(commissionerAnswers())
                                .setConfiguration(AccountCreateParams.Configuration.builder()
                                        .setRecipient(recipient())
                                        .build())
                                .putMetadata("organisation", provider.reference())
                                .build(),
                        RequestOptions.builder()
                                .setIdempotencyKey("account-" + begun.id())
                                .build())
                .getId();
    }

    private static AccountCreateParams.Defaults commissionerAnswers() {
        return AccountCreateParams.Defaults.builder()
                .setResponsibilities(AccountCreateParams.Defaults.Responsibilities.builder()
                        .setFeesCollector(AccountCreateParams.Defaults.Responsibilities.FeesCollector.APPLICATION)
                        .setLossesCollector(AccountCreateParams.Defaults.Responsibilities.LossesCollector.APPLICATION)
                        .build())
                .build();
    }

    private static Recipient recipient() {
        return Recipient.builder()
                .setCapabilities(Capabilities.builder()
                        .setStripeBalance(Capabilities.StripeBalance.builder()
                                .setStripeTransfers(Capabilities.StripeBalance.StripeTransfers.builder()
                                        .setRequested(true)
                                        .build())
                                .build())
                        .build())
                .build();
    }

    /**
     * @param back where the provider comes back to
     * @param anew where it goes when the address does not work any more
     */
    URI link(StripeClient stripe, String called, URI back, URI anew) throws StripeException {
        return URI.create(stripe.v2()
                .core()
                .accountLinks()
                .create(AccountLinkCreateParams.builder()
                        .setAccount(called)
                        .setUseCase(UseCase.builder()
                                .setType(UseCase.Type.ACCOUNT_ONBOARDING)
                                .setAccountOnboarding(AccountOnboarding.builder()
                                        .addConfiguration(AccountOnboarding.Configuration.RECIPIENT)
                                        .setReturnUrl(back.toString())
                                        .setRefreshUrl(anew.toString())
                                        .build())
                                .build())
                        .build())
                .getUrl());
    }
}
