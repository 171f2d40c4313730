package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.payment.WhoPays;

/** Whether there is anything to be led to: pages name Stripe only where it can be used. */
@ApplicationScoped
public class StripeSetUp {

    private final Clients clients;
    private final WhoPays whoPays;

    @Inject
    StripeSetUp(Clients clients, WhoPays whoPays) {
        this.clients = clients;
        this.whoPays = whoPays;
    }

    public boolean at(long commissionerId) {
        return clients.whyNot(commissionerId).isEmpty();
    }

    /** Whether it is only played here. */
    public boolean isSimulated(long commissionerId) {
        return clients.isSimulated(commissionerId);
    }

    /** Whether anybody who pays this provider can do so by Stripe. */
    public boolean paying(long providerId) {
        return whoPays.of(providerId).stream().anyMatch(this::at);
    }
}
