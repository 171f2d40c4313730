package org.carepurse.web.stripe;

import java.util.List;
import org.carepurse.stripe.ProviderAtStripe;
import org.carepurse.time.London;
import org.carepurse.web.frame.Frame;

/** The providers at the commissioner's Stripe. */
public record ProvidersPage(List<ProviderAtStripe> providers, int current, int last) {

    public String standing(Frame frame, ProviderAtStripe one) {
        if (one.isReady()) {
            return frame.say("stripe.providers.ready");
        }
        return one.asked() == 0
                ? frame.say("stripe.providers.waits")
                : frame.words().count("stripe.providers.asked", one.asked());
    }

    public String looked(Frame frame, ProviderAtStripe one) {
        return one.lookedAt() == null ? "" : frame.say(London.dateOf(one.lookedAt()));
    }
}
