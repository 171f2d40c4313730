package org.carepurse.stripe;

import com.stripe.StripeClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.outcome.Refusal;

/** Finds the way to Stripe for a commissioner. It is not asked again by the library: rounds do that, under the same name. */
@ApplicationScoped
class Clients {

    private static final int CONNECT_MILLIS = 5_000;

    private final StripeKeyring keyring;
    private final Organisations organisations;

    @Inject
    Clients(StripeKeyring keyring, Organisations organisations) {
        this.keyring = keyring;
        this.organisations = organisations;
    }

    /** @return nothing when the commissioner has no Stripe set up */
    Optional<StripeClient> of(long commissionerId) {
        return keys(commissionerId).map(keys -> StripeClient.builder()
                .setApiKey(keys.secret())
                .setApiBase(keys.server().toString())
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout((int) keys.patience().toMillis())
                .setMaxNetworkRetries(0)
                .build());
    }

    Optional<Refusal> whyNot(long commissionerId) {
        return keys(commissionerId).isPresent() ? Optional.empty() : Optional.of(Refusal.because("stripe-not-set-up"));
    }

    /** None when nothing can come from Stripe for this commissioner. */
    List<String> signatures(long commissionerId) {
        return keys(commissionerId).map(StripeKeys::signatures).orElse(List.of());
    }

    /** An address of ours for Stripe to send people back to. */
    URI home(String path) {
        return keyring.home().resolve(path);
    }

    private Optional<StripeKeys> keys(long commissionerId) {
        return organisations
                .find(commissionerId)
                .flatMap(Organisation::odsCode)
                .flatMap(code -> keyring.of(code.text()));
    }
}
