package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;

/** The organisations whose people use the service. */
@ApplicationScoped
public class Organisations {

    private final EntityManager entityManager;
    private final Access access;
    private final AuditTrail trail;

    @Inject
    Organisations(EntityManager entityManager, Access access, AuditTrail trail) {
        this.entityManager = entityManager;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Registers a provider, so that its people can be enrolled; refused with {@code ods-code-taken}.
     *
     * @param commissionerId the commissioner on whose behalf
     * @param providerId the record number under which the directory knows the provider
     */
    @Act
    public Outcome<Organisation> registerProvider(
            SignedIn who, RequestKey key, long commissionerId, long providerId, NewOrganisation provider) {
        access.require(who, Permission.REGISTER_PROVIDER, Whose.commissioners(commissionerId));
        byte[] digest = Digest.of(provider, who.personId(), commissionerId, providerId);
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(byReference(answered.get()));
        }
        Optional<Refusal> taken = whyNot(provider);
        if (taken.isPresent()) {
            return Outcome.refused(taken.get());
        }
        Organisation registered = new Organisation(providerId, commissionerId, provider);
        entityManager.persist(registered);
        trail.record(AuditEvent.of("PROVIDER_REGISTERED", "organisation", registered.reference(), who.personId())
                .concerning(null, commissionerId)
                .answering(key, digest, registered.reference()));
        return Outcome.done(registered);
    }

    /**
     * Rounds ask too, outside any transaction: what the container opens to read with there it would close twice.
     *
     * @throws NotFound when none has this record number
     */
    @Act
    public Organisation organisation(long id) {
        return find(id).orElseThrow(() -> new NotFound("organisation", id));
    }

    @Act
    public Optional<Organisation> find(long id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id));
    }

    /** @throws NotFound when none has this reference */
    public Organisation byReference(String reference) {
        return only("reference", reference).orElseThrow(() -> new NotFound("organisation", reference));
    }

    public Optional<Organisation> byOdsCode(OdsCode code) {
        return only("odsCode", code.text());
    }

    public List<Organisation> commissioners() {
        return entityManager
                .createQuery(
                        "SELECT o FROM Organisation o WHERE o.kind = :kind ORDER BY o.name, o.id", Organisation.class)
                .setParameter("kind", OrganisationKind.COMMISSIONER)
                .getResultList();
    }

    /** What each of these organisations is called; those that are unknown are left out. */
    public Map<Long, String> namesOf(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("SELECT o.id, o.name FROM Organisation o WHERE o.id IN :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Those of a kind that a commissioner has let in, with this in their name, by name. */
    public List<Organisation> letIn(long commissionerId, OrganisationKind kind, String named, int atMost) {
        return entityManager
                .createQuery(
                        "SELECT o FROM Organisation o WHERE o.commissionerId = :commissioner AND o.kind = :kind"
                                + " AND o.name LIKE :part ESCAPE '!' ORDER BY o.name, o.id",
                        Organisation.class)
                .setParameter("commissioner", commissionerId)
                .setParameter("kind", kind)
                .setParameter(
                        "part",
                        "%" + named.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Lets nobody else who asks for the same organisation go on until the act is over. */
    void takeTurn(long id) {
        entityManager.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws WrongInput {@code organisation-elsewhere} when that commissioner lets nobody work there in this role */
    void mustHaveLetIn(Enrolment enrolment) {
        boolean letIn = enrolment.hat() == null
                || find(enrolment.hat().organisationId())
                        .filter(one -> one.kind() == enrolment.capacity().at())
                        .filter(one -> one.commissionerId() == enrolment.commissionerId())
                        .isPresent();
        if (!letIn) {
            throw new WrongInput("organisation", "organisation-elsewhere");
        }
    }

    /** Why this organisation cannot be registered: another is known by its code. */
    Optional<Refusal> whyNot(NewOrganisation organisation) {
        boolean taken = organisation.odsCode() != null
                && byOdsCode(organisation.odsCode()).isPresent();
        return taken ? Optional.of(Refusal.because("ods-code-taken")) : Optional.empty();
    }

    private Optional<Organisation> only(String column, String value) {
        return entityManager
                .createQuery("SELECT o FROM Organisation o WHERE o." + column + " = :value", Organisation.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
