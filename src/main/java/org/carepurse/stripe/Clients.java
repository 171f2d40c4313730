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

/**
 * Finds the way to Stripe for a commissioner, or to what stands in for it. It is not asked again by the library: rounds do
 * that, under the same name.
 */
@ApplicationScoped
class Clients {

    private static final int CONNECT_MILLIS = 5_000;
    private static final String NO_KEY = "sk_simulated";

    private final StripeKeyring keyring;
    private final StandIn standIn;
    private final Organisations organisations;

    @Inject
    Clients(StripeKeyring keyring, StandIn standIn, Organisations organisations) {
        this.keyring = keyring;
        this.standIn = standIn;
        this.organisations = organisations;
    }

    /** @return nothing when the commissioner has no Stripe set up */
    Optional<StripeClient> of(long commissionerId) {
        return keys(commissionerId)
                .map(Clients::asking)
                .or(() -> isSimulated(commissionerId) ? Optional.of(simulated(commissionerId)) : Optional.empty());
    }

    Optional<Refusal> whyNot(long commissionerId) {
        return keys(commissionerId).isPresent() || isSimulated(commissionerId)
                ? Optional.empty()
                : Optional.of(Refusal.because("stripe-not-set-up"));
    }

    /** None when nothing can come from Stripe for this commissioner. */
    List<String> signatures(long commissionerId) {
        return keys(commissionerId)
                .map(StripeKeys::signatures)
                .orElseGet(() -> isSimulated(commissionerId) ? List.of(standIn.signature()) : List.of());
    }

    /** Only of a commissioner that does not exist either and has no keys, and only where CarePurse is tried out. */
    boolean isSimulated(long commissionerId) {
        return organisations
                .find(commissionerId)
                .filter(Organisation::invented)
                .flatMap(Organisation::odsCode)
                .filter(code -> keyring.of(code.text()).isEmpty())
                .filter(code -> keyring.triesOut(code.text()))
                .isPresent();
    }

    /** An address of ours for Stripe to send people back to. */
    URI home(String path) {
        return keyring.home().resolve(path);
    }

    private static StripeClient asking(StripeKeys keys) {
        return StripeClient.builder()
                .setApiKey(keys.secret())
                .setApiBase(keys.server().toString())
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout((int) keys.patience().toMillis())
                .setMaxNetworkRetries(0)
                .build();
    }

    private StripeClient simulated(long commissionerId) {
        return StripeClient.builder()
                .setApiKey(NO_KEY)
                .setHttpClient(standIn.answering(commissionerId))
                .setMaxNetworkRetries(0)
                .build();
    }

    private Optional<StripeKeys> keys(long commissionerId) {
        return organisations
                .find(commissionerId)
                .flatMap(Organisation::odsCode)
                .flatMap(code -> keyring.of(code.text()));
    }
}
