package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.outcome.NotFound;

/** Where signals are kept. */
@ApplicationScoped
class SignalShelf {

    private final EntityManager entityManager;

    @Inject
    SignalShelf(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Signal signal) {
        entityManager.persist(signal);
    }

    /** @throws NotFound when there is no such signal */
    Signal find(String reference) {
        return entityManager
                .createQuery("SELECT s FROM Signal s WHERE s.reference = :reference", Signal.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("signal", reference));
    }

    Signal toChange(Signal signal) {
        entityManager.refresh(signal, LockModeType.PESSIMISTIC_WRITE);
        return signal;
    }

    /** Those of a rule that are known already, by what they are about. */
    Map<String, Signal> known(long commissionerId, SignalKind rule, Collection<String> about) {
        if (about.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT s FROM Signal s WHERE s.commissionerId = :commissioner AND s.rule = :rule AND s.about IN :about",
                        Signal.class)
                .setParameter("commissioner", commissionerId)
                .setParameter("rule", rule)
                .setParameter("about", about)
                .getResultStream()
                .collect(Collectors.toMap(Signal::about, Function.identity()));
    }

    /** The newest first. */
    List<Signal> list(long commissionerId, SignalState state, Optional<SignalKind> rule, int from, int atMost) {
        TypedQuery<Signal> query = entityManager
                .createQuery(
                        "SELECT s FROM Signal s WHERE s.commissionerId = :commissioner AND s.state = :state"
                                + (rule.isPresent() ? " AND s.rule = :rule" : "") + " ORDER BY s.id DESC",
                        Signal.class)
                .setParameter("commissioner", commissionerId)
                .setParameter("state", state)
                .setFirstResult(from)
                .setMaxResults(atMost);
        rule.ifPresent(one -> query.setParameter("rule", one));
        return query.getResultList();
    }
}
