package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;

/** Where a provider's services are entered, changed, approved and withdrawn. */
@ApplicationScoped
public class ServiceDesk {

    private final EntityManager entityManager;
    private final ProviderDesk providers;
    private final Categories categories;
    private final PostcodeMap postcodes;
    private final AuditTrail trail;
    private final Access access;

    @Inject
    ServiceDesk(
            EntityManager entityManager,
            ProviderDesk providers,
            Categories categories,
            PostcodeMap postcodes,
            AuditTrail trail,
            Access access) {
        this.entityManager = entityManager;
        this.providers = providers;
        this.categories = categories;
        this.postcodes = postcodes;
        this.trail = trail;
        this.access = access;
    }

    /** @throws NotFound when there is no such service */
    public Service service(String reference) {
        return entityManager
                .createQuery("SELECT s FROM Service s WHERE s.reference = :reference", Service.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("service", reference));
    }

    /** Enters a new service; it can be ordered once the commissioner approves it and it has a price. */
    @Act
    public Outcome<Service> offer(SignedIn who, RequestKey key, OfferedService told) {
        Provider provider = providers.provider(told.provider());
        access.require(who, Permission.OFFER_SERVICE, ProviderDesk.whose(provider));
        byte[] digest = Digest.of(told, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(service(answered.get()));
        }
        Category kind = categories.named("category", told.category());
        Service service = new Service(provider, told.at(nearby(told)), kind, "");
        entityManager.persist(service);
        trail.record(event("SERVICE_OFFERED", service, who).answering(key, digest, service.reference()));
        return Outcome.done(service);
    }

    /** Changes what is told of a service; its price and state stay. From then on no import changes its provider's entry. */
    @Act
    public Outcome<Service> change(SignedIn who, RequestKey key, String reference, OfferedService told) {
        Service service = service(reference);
        Provider provider = providers.provider(service.providerId());
        access.require(who, Permission.OFFER_SERVICE, ProviderDesk.whose(provider));
        byte[] digest = Digest.of(told, who.personId(), reference);
        if (trail.answerTo(key, digest).isPresent()) {
            return Outcome.done(service);
        }
        Category kind = categories.named("category", told.category());
        provider.tell(provider.facts(), null);
        service.tell(provider, told.at(nearby(told)), kind);
        trail.record(event("SERVICE_CHANGED", service, who).answering(key, digest, reference));
        return Outcome.done(service);
    }

    /** Approves, withdraws or offers a service again; refused with {@code service-act-not-now}. */
    @Act
    public Outcome<ServiceState> decide(SignedIn who, RequestKey key, String reference, ServiceAct act) {
        Service service = service(reference);
        Permission permission = act == ServiceAct.APPROVE ? Permission.APPROVE_SERVICE : Permission.OFFER_SERVICE;
        access.require(who, permission, ProviderDesk.whose(providers.provider(service.providerId())));
        byte[] digest = Digest.of(act, who.personId(), reference);
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(ServiceState.valueOf(answered.get()));
        }
        Outcome<ServiceState> after = service.undergo(act);
        if (after.isDone()) {
            trail.record(event("SERVICE_" + after.value(), service, who)
                    .answering(key, digest, after.value().name()));
        }
        return after;
    }

    private Point nearby(OfferedService told) {
        return Postcode.read(told.postcode()).flatMap(postcodes::find).orElse(null);
    }

    static AuditEvent event(String act, Service service, SignedIn who) {
        return AuditEvent.of(act, "service", service.reference(), who.personId())
                .concerning(null, service.commissionerId());
    }
}
