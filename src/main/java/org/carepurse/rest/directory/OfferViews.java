package org.carepurse.rest.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Offer;
import org.carepurse.directory.Provider;
import org.carepurse.directory.ProviderList;
import org.carepurse.directory.Service;
import org.carepurse.time.London;

/** Shows a provider's services with what they cost today, read for all of them at once. */
@ApplicationScoped
class OfferViews {

    private final ProviderList list;
    private final Directory directory;
    private final Clock clock;

    @Inject
    OfferViews(ProviderList list, Directory directory, Clock clock) {
        this.list = list;
        this.directory = directory;
        this.clock = clock;
    }

    /** By name. */
    List<OfferView> of(Provider provider) {
        List<Long> services =
                list.servicesOf(provider).stream().map(Service::id).toList();
        return directory.offers(services, London.today(clock)).values().stream()
                .sorted(Comparator.comparing(Offer::serviceName).thenComparing(Offer::serviceId))
                .map(OfferView::of)
                .toList();
    }
}
