package org.carepurse.simulation;

import com.stripe.net.HttpClient;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.RequestKey;
import org.carepurse.stripe.StandIn;

/** Stands where the network would be. What it signs with is known to this server alone, and only as long as it runs. */
@ApplicationScoped
class SimulatedStripe implements StandIn {

    private final String signature = "whsec" + Thing.NAMED + RequestKey.fresh().text();
    private final Answers answers;

    @Inject
    SimulatedStripe(Answers answers) {
        this.answers = answers;
    }

    @Override
    public HttpClient answering(long commissionerId) {
        return new HttpClient() {
            @Override
            public StripeResponse request(StripeRequest request) {
                return answers.answer(commissionerId, Question.of(request)).response();
            }
        };
    }

    @Override
    public String signature() {
        return signature;
    }
}
