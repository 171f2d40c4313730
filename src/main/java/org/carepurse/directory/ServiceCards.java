package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Reads what a person may want to know of one service. */
@ApplicationScoped
public class ServiceCards {

    private final Directory directory;
    private final ServiceDesk services;
    private final ProviderDesk providers;
    private final Pricing pricing;

    @Inject
    ServiceCards(Directory directory, ServiceDesk services, ProviderDesk providers, Pricing pricing) {
        this.directory = directory;
        this.services = services;
        this.providers = providers;
        this.pricing = pricing;
    }

    /** @throws org.carepurse.outcome.NotFound when there is no such service */
    public ServiceCard read(String reference, LocalDate day) {
        Service service = services.service(reference);
        return new ServiceCard(
                directory.offer(reference, day), service, providers.provider(service.providerId()),
                ServiceCard.coming(pricing.pricesOf(service.id()), day));
    }
}
