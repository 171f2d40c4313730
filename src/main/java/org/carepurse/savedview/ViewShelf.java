package org.carepurse.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;

/** Where views are kept, each person's apart. */
@ApplicationScoped
class ViewShelf {

    private static final String OWN = "SELECT v FROM SavedView v WHERE v.personId = :person";

    private final EntityManager entityManager;

    @Inject
    ViewShelf(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By name. */
    List<SavedView> of(SignedIn who) {
        return entityManager
                .createQuery(OWN + " ORDER BY LOWER(v.name), v.id", SavedView.class)
                .setParameter("person", who.personId())
                .getResultList();
    }

    List<SavedView> of(SignedIn who, Dashboard dashboard) {
        return entityManager
                .createQuery(OWN + " AND v.dashboard = :dashboard ORDER BY LOWER(v.name), v.id", SavedView.class)
                .setParameter("person", who.personId())
                .setParameter("dashboard", dashboard)
                .getResultList();
    }

    /** @throws NotFound when they have none of that reference */
    SavedView find(SignedIn who, String reference) {
        return entityManager
                .createQuery(OWN + " AND v.reference = :reference", SavedView.class)
                .setParameter("person", who.personId())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("view", reference));
    }

    /** Their views change one after the other until the act is over. */
    void lock(SignedIn who) {
        entityManager.find(Person.class, who.personId(), LockModeType.PESSIMISTIC_WRITE);
    }

    void add(SavedView view) {
        entityManager.persist(view);
    }

    void remove(SavedView view) {
        entityManager.remove(view);
    }
}
