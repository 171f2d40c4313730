package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;

/** Shows what was noted of people's lives to those who look at signals. */
@ApplicationScoped
public class FactReading {

    private final EntityManager entityManager;
    private final People people;
    private final Organisations organisations;
    private final Access access;

    @Inject
    FactReading(EntityManager entityManager, People people, Organisations organisations, Access access) {
        this.entityManager = entityManager;
        this.people = people;
        this.organisations = organisations;
        this.access = access;
    }

    /** The newest first. */
    public List<FactSight> list(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, Permission.SEE_SIGNALS, Whose.commissioners(commissionerId));
        List<NotedFact> facts = entityManager
                .createQuery(
                        "SELECT f FROM NotedFact f WHERE f.commissionerId = :commissioner ORDER BY f.id DESC",
                        NotedFact.class)
                .setParameter("commissioner", commissionerId)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
        Map<Long, String> names =
                people.namesOf(facts.stream().map(NotedFact::personId).collect(Collectors.toSet()));
        Map<Long, String> providers = organisations.namesOf(
                facts.stream().flatMap(fact -> fact.providerId().stream()).collect(Collectors.toSet()));
        return facts.stream()
                .map(fact -> new FactSight(
                        fact,
                        names.getOrDefault(fact.personId(), ""),
                        fact.providerId()
                                .map(id -> providers.getOrDefault(id, ""))
                                .orElse("")))
                .toList();
    }
}
