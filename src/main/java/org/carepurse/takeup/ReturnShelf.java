package org.carepurse.takeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** Where returns and what was counted for them are kept. */
@ApplicationScoped
class ReturnShelf {

    private static final String FIGURES =
            "SELECT rule, way, age, cohort, people FROM return_figure WHERE return_id = ?";

    private final EntityManager entityManager;
    private final Tables tables;

    @Inject
    ReturnShelf(EntityManager entityManager, Tables tables) {
        this.entityManager = entityManager;
        this.tables = tables;
    }

    void add(NationalReturn one) {
        entityManager.persist(one);
        entityManager.flush();
    }

    /** Lets nobody else prepare or submit for this commissioner until the act is over. */
    void takeTurn(long commissionerId) {
        tables.read("SELECT id FROM organisation WHERE id = ? FOR UPDATE", row -> row.getLong(1), commissionerId);
    }

    /** @throws NotFound when there is no such return */
    NationalReturn find(String reference) {
        return entityManager
                .createQuery("SELECT r FROM NationalReturn r WHERE r.reference = :reference", NationalReturn.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("return", reference));
    }

    NationalReturn toChange(NationalReturn one) {
        entityManager.refresh(one, LockModeType.PESSIMISTIC_WRITE);
        return one;
    }

    /** Newest quarter first, and of each the newest first. */
    List<NationalReturn> of(long commissionerId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM NationalReturn r WHERE r.commissionerId = :commissioner"
                                + " ORDER BY r.quarterEnds DESC, r.preparedAt DESC, r.id DESC",
                        NationalReturn.class)
                .setParameter("commissioner", commissionerId)
                .getResultList();
    }

    private List<NationalReturn> of(long commissionerId, Quarter quarter) {
        return of(commissionerId).stream()
                .filter(one -> one.quarter().equals(quarter))
                .toList();
    }

    /** What was told of a quarter last. */
    Optional<NationalReturn> lastTold(long commissionerId, Quarter quarter) {
        return of(commissionerId, quarter).stream()
                .filter(NationalReturn::isSubmitted)
                .findFirst();
    }

    /** What is best known of a quarter: as it was told last, or else as it was counted. */
    Optional<NationalReturn> known(long commissionerId, Quarter quarter) {
        return lastTold(commissionerId, quarter)
                .or(() -> of(commissionerId, quarter).stream().findFirst());
    }

    /** As it was counted last, told or not. */
    Optional<NationalReturn> counted(long commissionerId, Quarter quarter) {
        return of(commissionerId, quarter).stream().findFirst();
    }

    /** What was only prepared goes, with all that was counted for it. */
    void dropPrepared(long commissionerId, Quarter quarter) {
        of(commissionerId, quarter).stream().filter(one -> !one.isSubmitted()).forEach(one -> {
            for (String table : List.of("counted_budget", "counted_person", "return_figure")) {
                tables.change("DELETE FROM " + table + " WHERE return_id = ?", one.id());
            }
            entityManager.remove(one);
            entityManager.flush();
        });
    }

    Figures figures(NationalReturn one) {
        return new Figures(tables.read(
                FIGURES,
                row -> new Figure(
                        new Figure.Part(
                                CountingRule.valueOf(row.getString(1)),
                                Way.valueOf(row.getString(2)),
                                AgeGroup.valueOf(row.getString(3)),
                                FundingStream.valueOf(row.getString(4))),
                        row.getInt(5)),
                one.id()));
    }
}
