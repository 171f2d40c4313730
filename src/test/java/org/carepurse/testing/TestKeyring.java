package org.carepurse.testing;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.carepurse.stripe.StripeKeyring;
import org.carepurse.stripe.StripeKeys;

/** Keys for Stripe, or leave to do without, of those commissioners for whom a test says so; of nobody else. */
public final class TestKeyring implements StripeKeyring {

    private static final Map<String, StripeKeys> KEYS = new ConcurrentHashMap<>();

    private static final Set<String> TRIED_OUT = ConcurrentHashMap.newKeySet();

    public static void put(String commissionerCode, StripeKeys keys) {
        KEYS.put(commissionerCode, keys);
    }

    /** From now on Stripe is simulated for this commissioner, if it is invented. */
    public static void letTryOut(String commissionerCode) {
        TRIED_OUT.add(commissionerCode);
    }

    @Override
    public Optional<StripeKeys> of(String commissionerCode) {
        return Optional.ofNullable(KEYS.get(commissionerCode));
    }

    @Override
    public boolean triesOut(String commissionerCode) {
        return TRIED_OUT.contains(commissionerCode);
    }

    @Override
    public URI home() {
        return URI.create("https://carepurse.example/");
    }
}
