package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carepurse.stripe.StripeKeyring;
import org.carepurse.stripe.StripeKeys;
import org.eclipse.microprofile.config.Config;

/** Stripe as it is set up in the environment: keys of each commissioner's own, by its code. */
@ApplicationScoped
class ConfiguredStripe implements StripeKeyring {

    private static final String SERVER = "https://api.stripe.com";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HOME = "http://127.0.0.1:8080/";

    private final Config config;

    @Inject
    ConfiguredStripe(Config config) {
        this.config = config;
    }

    @Override
    public Optional<StripeKeys> of(String commissionerCode) {
        String named = "carepurse.stripe." + commissionerCode.toLowerCase(Locale.ROOT);
        return text(named + ".secret.key").map(secret -> new StripeKeys(secret, signatures(named), server(), PATIENCE));
    }

    @Override
    public boolean triesOut(String commissionerCode) {
        return config.getOptionalValue("carepurse.demo", Boolean.class).orElse(false);
    }

    @Override
    public URI home() {
        return URI.create(text("carepurse.home").orElse(HOME));
    }

    private List<String> signatures(String named) {
        return text(named + ".webhook.secrets")
                .map(all -> List.of(all.strip().split("\\s*,\\s*")))
                .orElse(List.of());
    }

    private URI server() {
        return URI.create(text("carepurse.stripe.server").orElse(SERVER));
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(text -> !text.isBlank());
    }
}
