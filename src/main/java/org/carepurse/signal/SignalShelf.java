package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** Where signals are kept. */
@ApplicationScoped
class SignalShelf {

    private static final String NAMING =
            " AND (CONCAT(' ', s.evidence, ' ') LIKE :record OR s.personId = :about OR s.providerId = :about)";

    private static final String NUMBERED =
            "SELECT id FROM person WHERE reference = ? UNION SELECT id FROM provider WHERE reference = ?";

    private final EntityManager entityManager;
    private final Tables tables;

    @Inject
    SignalShelf(EntityManager entityManager, Tables tables) {
        this.entityManager = entityManager;
        this.tables = tables;
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
    List<Signal> list(long commissionerId, SignalSearch search, int from, int atMost) {
        if (search.findsNothing()) {
            return List.of();
        }
        String asked = "SELECT s FROM Signal s WHERE s.commissionerId = :commissioner"
                + (search.state().isPresent() ? " AND s.state = :state" : "")
                + (search.rule().isPresent() ? " AND s.rule = :rule" : "")
                + (search.of().isEmpty() ? "" : NAMING)
                + " ORDER BY s.id DESC";
        TypedQuery<Signal> query = entityManager
                .createQuery(asked, Signal.class)
                .setParameter("commissioner", commissionerId)
                .setFirstResult(from)
                .setMaxResults(atMost);
        search.state().ifPresent(one -> query.setParameter("state", one));
        search.rule().ifPresent(one -> query.setParameter("rule", one));
        if (!search.of().isEmpty()) {
            query.setParameter("record", "% " + search.of() + " %").setParameter("about", numbered(search.of()));
        }
        return query.getResultList();
    }

    /** The number of the person or provider with that reference; one that nobody has when it is another record's. */
    private long numbered(String reference) {
        return tables.read(NUMBERED, row -> row.getLong(1), reference, reference).stream()
                .findFirst()
                .orElse(0L);
    }
}
