package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.time.London;

/** Where services are given their prices, one or many at a time. */
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
            EntityManager entityManager, ServiceDesk services, ProviderDesk providers, AuditTrail trail, Access access,
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

    /**
     * Gives many services one price and approves them, with their providers where they were only listed. What cannot be
     * priced is left as it is and told with its reason; the others are done.
     */
    @Act
    public Outcome<BulkPriced> priceAndApprove(SignedIn who, RequestKey key, BulkPrice told) {
        access.require(who, Permission.APPROVE_SERVICE, Whose.commissioners(told.commissionerId()));
        byte[] digest = Digest.of(told, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(new BulkPriced(Integer.parseInt(answered.get()), Map.of()));
        }
        List<Service> chosen = chosen(told);
        Map<Long, PriceList> prices = pricesOf(chosen.stream().map(Service::id).toList());
        Map<String, Refusal> refused = new LinkedHashMap<>();
        List<AuditEvent> events = new ArrayList<>();
        for (Service service : chosen) {
            Outcome<PriceFrom> done = whyNot(service).<Outcome<PriceFrom>>map(Outcome::refused)
                    .orElseGet(() -> set(service, prices.get(service.id()), told.price()));
            if (done.isDone()) {
                approve(who, service);
                events.add(event(service, told.price(), who));
            } else {
                refused.put(service.reference(), done.why());
            }
        }
        trail.record(events);
        trail.record(AuditEvent.of("SERVICES_PRICED", "directory", "bulk", who.personId())
                .concerning(null, told.commissionerId())
                .saying("%d priced, %d not".formatted(events.size(), refused.size()))
                .answering(key, digest, String.valueOf(events.size())));
        return Outcome.done(new BulkPriced(events.size(), refused));
    }

    private Outcome<PriceFrom> set(Service service, PriceList prices, PriceFrom told) {
        Outcome<PriceFrom> allowed = prices.allows(told, London.today(clock));
        if (allowed.isDone()) {
            prices.startingOn(told.from()).ifPresentOrElse(
                    price -> price.retell(told), () -> entityManager.persist(new Price(service, told)));
        }
        return allowed;
    }

    private Optional<Refusal> whyNot(Service service) {
        ProviderState state = providers.provider(service.providerId()).state();
        if (state == ProviderState.SUSPENDED || state == ProviderState.CLOSED) {
            return Optional.of(new Refusal(
                    state == ProviderState.SUSPENDED ? "provider-suspended" : "provider-closed",
                    Map.of("service", service.name(), "provider", providers.provider(service.providerId()).name())));
        }
        return service.state() == ServiceState.WITHDRAWN
                ? Optional.of(new Refusal("service-withdrawn", Map.of("service", service.name(), "provider", "")))
                : Optional.empty();
    }

    private void approve(SignedIn who, Service service) {
        if (service.state() == ServiceState.LISTED) {
            service.undergo(ServiceAct.APPROVE);
        }
        Provider provider = providers.provider(service.providerId());
        if (ProviderLife.after(provider.state(), ProviderAct.APPROVE).isPresent()) {
            providers.decide(who, RequestKey.fresh(), new ProviderDecision(provider.reference(), ProviderAct.APPROVE, ""));
        }
    }

    private List<Service> chosen(BulkPrice told) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Service s WHERE s.reference IN :references AND s.commissionerId = :commissioner"
                                + " ORDER BY s.id",
                        Service.class)
                .setParameter("references", told.services())
                .setParameter("commissioner", told.commissionerId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Map<Long, PriceList> pricesOf(Collection<Long> serviceIds) {
        Map<Long, List<Price>> byService = serviceIds.isEmpty() ? Map.of() : entityManager
                .createQuery("SELECT p FROM Price p WHERE p.serviceId IN :services", Price.class)
                .setParameter("services", serviceIds)
                .getResultStream()
                .collect(Collectors.groupingBy(Price::serviceId));
        return serviceIds.stream().collect(Collectors.toMap(
                id -> id, id -> new PriceList(byService.getOrDefault(id, List.of()))));
    }

    private static AuditEvent event(Service service, PriceFrom told, SignedIn who) {
        return ServiceDesk.event("PRICE_SET", service, who)
                .saying("%s per %s from %s".formatted(Sterling.print(told.price()), told.unit(), told.from()));
    }
}
