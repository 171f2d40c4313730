package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads what a person may want to know of one service. */
@ApplicationScoped
public class ServiceCards {

    private final Directory directory;
    private final ServiceDesk services;
    private final ProviderDesk providers;
    private final Pricing pricing;
    private final PostcodeMap postcodes;

    @Inject
    ServiceCards(
            Directory directory, ServiceDesk services, ProviderDesk providers, Pricing pricing, PostcodeMap postcodes) {
        this.directory = directory;
        this.services = services;
        this.providers = providers;
        this.pricing = pricing;
        this.postcodes = postcodes;
    }

    /** @throws org.carepurse.outcome.NotFound when there is no such service */
    public ServiceCard read(String reference, LocalDate day) {
        Service service = services.service(reference);
        return new ServiceCard(
                directory.offer(reference, day),
                service,
                providers.provider(service.providerId()),
                ServiceCard.coming(pricing.pricesOf(service.id()), day));
    }

    /**
     * Several beside each other, in the order asked for.
     *
     * @param near from where distances are reckoned; null when no place was named
     */
    public List<ComparedService> compare(List<String> references, Postcode near, LocalDate day) {
        Point here = near == null ? null : postcodes.find(near).orElse(null);
        return references.stream()
                .map(reference -> ComparedService.of(read(reference, day), here))
                .toList();
    }
}
