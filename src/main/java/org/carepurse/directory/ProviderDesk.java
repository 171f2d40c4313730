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
import org.carepurse.identity.NewOrganisation;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;

/** Where a commissioner keeps its entries of providers: listing, approving, suspending, closing. */
@ApplicationScoped
public class ProviderDesk {

    private final EntityManager entityManager;
    private final Organisations organisations;
    private final AuditTrail trail;
    private final Access access;

    @Inject
    ProviderDesk(EntityManager entityManager, Organisations organisations, AuditTrail trail, Access access) {
        this.entityManager = entityManager;
        this.organisations = organisations;
        this.trail = trail;
        this.access = access;
    }

    /** @throws NotFound when there is no such provider */
    public Provider provider(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("provider", reference));
    }

    /** @throws NotFound when there is no such provider */
    public Provider provider(long id) {
        return Optional.ofNullable(entityManager.find(Provider.class, id))
                .orElseThrow(() -> new NotFound("provider", id));
    }

    /** Enters a provider by hand. */
    @Act
    public Outcome<Provider> list(SignedIn who, RequestKey key, NewProvider told) {
        access.require(who, Permission.LIST_PROVIDER, Whose.commissioners(told.commissionerId()));
        byte[] digest = Digest.of(told, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(provider(answered.get()));
        }
        Provider listed = new Provider(Ids.next(), told.commissionerId(), told.facts(), null, told.invented());
        listed.isKnownAs(told.numbers());
        entityManager.persist(listed);
        trail.record(AuditEvent.of("PROVIDER_LISTED", "provider", listed.reference(), who.personId())
                .concerning(null, told.commissionerId())
                .answering(key, digest, listed.reference()));
        return Outcome.done(listed);
    }

    /**
     * Approves, suspends, reinstates or closes a provider, or asks for its approval; refused with {@code
     * provider-act-not-now} when its state does not allow it. An approved provider becomes an organisation, so that its
     * people can be enrolled.
     */
    @Act
    public Outcome<ProviderState> decide(SignedIn who, RequestKey key, ProviderDecision decision) {
        Provider provider = provider(decision.provider());
        access.require(who, permissionFor(decision.act()), whose(provider));
        byte[] digest = Digest.of(decision, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(ProviderState.valueOf(answered.get()));
        }
        ProviderState before = provider.state();
        Outcome<ProviderState> after = provider.undergo(decision.act(), decision.reason());
        if (after.isDone()) {
            becomesAnOrganisation(who, provider);
            trail.record(AuditEvent.of("PROVIDER_" + after.value(), "provider", provider.reference(), who.personId())
                    .concerning(null, provider.commissionerId())
                    .because(decision.reason())
                    .saying("from %s to %s".formatted(before, after.value()))
                    .answering(key, digest, after.value().name()));
        }
        return after;
    }

    private void becomesAnOrganisation(SignedIn who, Provider provider) {
        if (provider.state() == ProviderState.APPROVED
                && organisations.find(provider.id()).isEmpty()) {
            organisations.registerProvider(
                    who,
                    RequestKey.fresh(),
                    provider.commissionerId(),
                    provider.id(),
                    new NewOrganisation(OrganisationKind.PROVIDER, provider.name(), null, provider.invented()));
        }
    }

    private static Permission permissionFor(ProviderAct act) {
        return act == ProviderAct.ASK_FOR_APPROVAL ? Permission.ASK_FOR_APPROVAL : Permission.DECIDE_ON_PROVIDER;
    }

    static Whose whose(Provider provider) {
        return Whose.commissioners(provider.commissionerId()).providedBy(provider.id());
    }

    private Optional<Provider> find(String reference) {
        return entityManager
                .createQuery("SELECT p FROM Provider p WHERE p.reference = :reference", Provider.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }
}
