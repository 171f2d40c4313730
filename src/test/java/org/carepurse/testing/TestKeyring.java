package org.carepurse.testing;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.carepurse.stripe.StripeKeyring;
import org.carepurse.stripe.StripeKeys;

/** Keys for Stripe of those commissioners for whom a test puts them here; of nobody else. */
public final class TestKeyring implements StripeKeyring {

    private static final Map<String, StripeKeys> KEYS = new ConcurrentHashMap<>();

    public static void put(String commissionerCode, StripeKeys keys) {
        KEYS.put(commissionerCode, keys);
    }

    @Override
    public Optional<StripeKeys> of(String commissionerCode) {
        return Optional.ofNullable(KEYS.get(commissionerCode));
    }

    @Override
    public URI home() {
        return URI.create("https://carepurse.example/");
    }
}
