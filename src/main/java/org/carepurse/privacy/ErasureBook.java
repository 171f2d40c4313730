package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.carepurse.identity.Person;
import org.carepurse.outcome.NotFound;

/** Legal holds and erasures as they are kept. */
@ApplicationScoped
class ErasureBook {

    private static final int MOST_SHOWN = 100;

    private final EntityManager entityManager;

    @Inject
    ErasureBook(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One act about a person after the other, so that no hold comes between looking and erasing. */
    void lock(Person person) {
        entityManager.lock(entityManager.merge(person), LockModeType.PESSIMISTIC_WRITE);
    }

    LegalHold keep(LegalHold hold) {
        entityManager.persist(hold);
        return hold;
    }

    Erasure keep(Erasure erasure) {
        entityManager.persist(erasure);
        return erasure;
    }

    List<LegalHold> holds(Person person) {
        return of(LegalHold.class, person);
    }

    List<Erasure> erasures(Person person) {
        return of(Erasure.class, person);
    }

    LegalHold hold(Person person, String reference) {
        return holds(person).stream()
                .filter(hold -> hold.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("hold", reference));
    }

    Erasure erasure(Person person, String reference) {
        return erasures(person).stream()
                .filter(erasure -> erasure.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("erasure", reference));
    }

    /** Whose files are still in their folder. */
    List<Erasure> withFiles() {
        return entityManager
                .createQuery("SELECT e FROM Erasure e WHERE e.state = :done AND e.filesGone = FALSE", Erasure.class)
                .setParameter("done", ErasureState.DONE)
                .getResultList();
    }

    /** Everybody of this commissioner about whom something waits or stands, or who was erased since then, the longest known first. */
    List<Long> peopleAtIssue(long commissionerId, Instant erasedSince) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT p.id FROM Person p WHERE EXISTS (SELECT e.id FROM Erasure e WHERE e.personId = p.id"
                                + " AND e.commissionerId = :commissioner AND (e.state = :asked"
                                + " OR e.state = :done AND e.endedAt >= :since)) OR EXISTS (SELECT h.id FROM"
                                + " LegalHold h WHERE h.personId = p.id AND h.commissionerId = :commissioner"
                                + " AND h.liftedAt IS NULL) ORDER BY p.id",
                        Long.class)
                .setParameter("commissioner", commissionerId)
                .setParameter("asked", ErasureState.ASKED)
                .setParameter("done", ErasureState.DONE)
                .setParameter("since", erasedSince)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    private <T> List<T> of(Class<T> kind, Person person) {
        return entityManager
                .createQuery(
                        "SELECT x FROM " + kind.getSimpleName() + " x WHERE x.personId = :person ORDER BY x.id DESC",
                        kind)
                .setParameter("person", person.id())
                .getResultList();
    }
}
