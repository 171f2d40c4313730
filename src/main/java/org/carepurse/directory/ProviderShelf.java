package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what an import knows of providers into the directory, new ones and changed ones. */
@ApplicationScoped
class ProviderShelf {

    private final EntityManager entityManager;
    private final Categories categories;

    @Inject
    ProviderShelf(EntityManager entityManager, Categories categories) {
        this.entityManager = entityManager;
        this.categories = categories;
    }

    /** Providers first and then services, since the database checks that each service has its provider. */
    void write(List<Known> known, ImportRun run) {
        Map<String, Category> kinds = categories.byCode();
        List<Provider> providers =
                known.stream().map(each -> provider(each, run)).toList();
        entityManager.flush();
        for (int i = 0; i < providers.size(); i++) {
            writeServices(known.get(i), providers.get(i), kinds, run);
        }
        entityManager.flush();
    }

    private Provider provider(Known known, ImportRun run) {
        Provider provider = entityManager.find(Provider.class, known.id());
        if (provider == null) {
            provider = new Provider(known.id(), run.order().commissionerId(), known.facts(), known.toldAsAt(), false);
            entityManager.persist(provider);
        }
        provider.tell(known.facts(), known.toldAsAt());
        provider.isKnownAs(known.numbers());
        return provider;
    }

    /** All of a provider's services are told anew, since its name is among the words they are found by. */
    private void writeServices(Known known, Provider provider, Map<String, Category> kinds, ImportRun run) {
        for (KnownService each : known.services()) {
            Category kind = kinds.get(each.facts().category());
            Optional<Service> held = each.id().map(id -> entityManager.find(Service.class, id));
            if (held.isPresent()) {
                held.get().tell(provider, each.facts(), kind);
            } else {
                Service service =
                        new Service(provider, each.facts(), kind, run.mapping().source());
                entityManager.persist(service);
                each.keptUnder(service.id());
            }
        }
    }
}
