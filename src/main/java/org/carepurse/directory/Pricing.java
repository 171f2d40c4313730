package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;

/** Where a service is given its prices. */
@ApplicationScoped
public class Pricing {

    private final EntityManager entityManager;
    private final ServiceDesk services;
    private final ProviderDesk providers;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    @Inject
    Pricing(
            EntityManager entityManager,
            ServiceDesk services,
            ProviderDesk providers,
            AuditTrail trail,
            Access access,
            Clock clock) {
        this.entityManager = entityManager;
        this.services = services;
        this.providers = providers;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    public PriceList pricesOf(long serviceId) {
        return pricesOf(List.of(serviceId)).get(serviceId);
    }

    /** What setting this price would come to, with nothing written. */
    public Outcome<PriceFrom> wouldSet(Service service, PriceFrom told) {
        return pricesOf(service.id()).allows(told, London.today(clock));
    }

    /** Sets a price from a day on; refused with {@code price-has-begun} or {@code price-too-far-ahead}. */
    @Act
    public Outcome<PriceFrom> set(SignedIn who, RequestKey key, String serviceReference, PriceFrom told) {
        Service service = services.service(serviceReference);
        access.require(who, Permission.SET_PRICE, ProviderDesk.whose(providers.provider(service.providerId())));
        byte[] digest = Digest.of(told, who.personId(), serviceReference);
        if (trail.answerTo(key, digest).isPresent()) {
            return Outcome.done(told);
        }
        entityManager.lock(service, LockModeType.PESSIMISTIC_WRITE);
        Outcome<PriceFrom> set = set(service, pricesOf(service.id()), told);
        if (set.isDone()) {
            trail.record(event(service, told, who).answering(key, digest, serviceReference));
        }
        return set;
    }

    Outcome<PriceFrom> set(Service service, PriceList prices, PriceFrom told) {
        Outcome<PriceFrom> allowed = prices.allows(told, London.today(clock));
        if (allowed.isDone()) {
            prices.startingOn(told.from())
                    .ifPresentOrElse(
                            price -> price.retell(told), () -> entityManager.persist(new Price(service, told)));
        }
        return allowed;
    }

    Map<Long, PriceList> pricesOf(Collection<Long> serviceIds) {
        Map<Long, List<Price>> byService = serviceIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("SELECT p FROM Price p WHERE p.serviceId IN :services", Price.class)
                        .setParameter("services", serviceIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Price::serviceId));
        return serviceIds.stream()
                .collect(Collectors.toMap(id -> id, id -> new PriceList(byService.getOrDefault(id, List.of()))));
    }

    static AuditEvent event(Service service, PriceFrom told, SignedIn who) {
        return ServiceDesk.event("PRICE_SET", service, who)
                .saying("%s per %s from %s".formatted(Sterling.print(told.price()), told.unit(), told.from()));
    }
}
