package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.time.London;

/** Where many services are priced and approved at once. */
@ApplicationScoped
public class BulkPricing {

    private final EntityManager entityManager;
    private final Pricing pricing;
    private final ProviderDesk providers;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    @Inject
    BulkPricing(
            EntityManager entityManager,
            Pricing pricing,
            ProviderDesk providers,
            AuditTrail trail,
            Access access,
            Clock clock) {
        this.entityManager = entityManager;
        this.pricing = pricing;
        this.providers = providers;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** What pricing them would come to, with nothing written. */
    public BulkPriced wouldPrice(SignedIn who, BulkPrice told) {
        access.require(who, Permission.APPROVE_SERVICE, Whose.commissioners(told.commissionerId()));
        List<Service> chosen = chosen(told, LockModeType.NONE);
        Map<Long, PriceList> prices =
                pricing.pricesOf(chosen.stream().map(Service::id).toList());
        LocalDate today = London.today(clock);
        Map<String, Refusal> refused = unknown(told, chosen);
        for (Service service : chosen) {
            whyNot(service)
                    .or(() -> refusal(prices.get(service.id()).allows(told.price(), today)))
                    .ifPresent(why -> refused.put(service.reference(), why));
        }
        return new BulkPriced(told.services().size() - refused.size(), refused);
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
        List<Service> chosen = chosen(told, LockModeType.PESSIMISTIC_WRITE);
        Map<Long, PriceList> prices =
                pricing.pricesOf(chosen.stream().map(Service::id).toList());
        Map<String, Refusal> refused = unknown(told, chosen);
        List<AuditEvent> events = new ArrayList<>();
        for (Service service : chosen) {
            Outcome<PriceFrom> done = whyNot(service)
                    .<Outcome<PriceFrom>>map(Outcome::refused)
                    .orElseGet(() -> pricing.set(service, prices.get(service.id()), told.price()));
            if (done.isDone()) {
                approve(who, service);
                events.add(Pricing.event(service, told.price(), who));
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

    private static Optional<Refusal> refusal(Outcome<?> outcome) {
        return outcome.isDone() ? Optional.empty() : Optional.of(outcome.why());
    }

    private static Map<String, Refusal> unknown(BulkPrice told, List<Service> chosen) {
        Set<String> known = chosen.stream().map(Service::reference).collect(Collectors.toSet());
        Map<String, Refusal> unknown = new LinkedHashMap<>();
        told.services().stream()
                .filter(reference -> !known.contains(reference))
                .forEach(reference ->
                        unknown.put(reference, new Refusal("service-not-yours", Map.of("service", reference))));
        return unknown;
    }

    private Optional<Refusal> whyNot(Service service) {
        ProviderState state = providers.provider(service.providerId()).state();
        if (state == ProviderState.SUSPENDED || state == ProviderState.CLOSED) {
            return Optional.of(new Refusal(
                    state == ProviderState.SUSPENDED ? "provider-suspended" : "provider-closed",
                    Map.of(
                            "service",
                            service.name(),
                            "provider",
                            providers.provider(service.providerId()).name())));
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
            providers.decide(
                    who, RequestKey.fresh(), new ProviderDecision(provider.reference(), ProviderAct.APPROVE, ""));
        }
    }

    private List<Service> chosen(BulkPrice told, LockModeType lock) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Service s WHERE s.reference IN :references AND s.commissionerId = :commissioner"
                                + " ORDER BY s.id",
                        Service.class)
                .setParameter("references", told.services())
                .setParameter("commissioner", told.commissionerId())
                .setLockMode(lock)
                .getResultList();
    }
}
