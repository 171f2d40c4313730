package org.carepurse.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.audit.AuditEntry;
import org.carepurse.audit.AuditReading;
import org.carepurse.budget.PurseMovements;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;

/** Draws up the audit file of one person from the trail and the journal, for those who audit their commissioner. */
@ApplicationScoped
public class AuditFiles {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Plans plans;
    private final People people;
    private final AuditReading trail;
    private final PurseMovements movements;
    private final EntityManager entityManager;
    private final Access access;
    private final Clock clock;

    @Inject
    AuditFiles(
            Plans plans,
            People people,
            AuditReading trail,
            PurseMovements movements,
            EntityManager entityManager,
            Access access,
            Clock clock) {
        this.plans = plans;
        this.people = people;
        this.trail = trail;
        this.movements = movements;
        this.entityManager = entityManager;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Of the person whose plan this is.
     *
     * @throws org.carepurse.outcome.NotFound when there is no such plan
     */
    public AuditFile of(SignedIn who, String planReference) {
        Plan plan = plans.show(who, planReference);
        access.require(who, Permission.SEE_AUDIT_TRAIL, Whose.commissioners(plan.commissionerId()));
        List<String> all = plansOf(plan);
        Stream<AuditLine> moves = all.stream()
                .flatMap(each -> movements.between(who, each, FIRST_DAY, LAST_DAY).stream())
                .map(AuditLine::of);
        return new AuditFile(
                people.person(plan.holderId()).name(),
                all,
                clock.instant(),
                Stream.concat(acts(plan), moves)
                        .sorted(Comparator.comparing(AuditLine::recordedAt))
                        .toList());
    }

    public boolean mayBeDrawnUpBy(SignedIn who, String planReference) {
        return access.may(
                who,
                Permission.SEE_AUDIT_TRAIL,
                Whose.commissioners(plans.show(who, planReference).commissionerId()));
    }

    private Stream<AuditLine> acts(Plan plan) {
        List<AuditEntry> events = trail.concerning(plan.commissionerId(), plan.holderId());
        Map<Long, String> names = people.namesOf(events.stream()
                .map(AuditEntry::actorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return events.stream().map(event -> AuditLine.of(event, names.getOrDefault(event.actorId(), "")));
    }

    private List<String> plansOf(Plan plan) {
        return entityManager
                .createQuery(
                        "SELECT plan.reference FROM Plan plan WHERE plan.holderId = :holder"
                                + " AND plan.commissionerId = :commissioner ORDER BY plan.id",
                        String.class)
                .setParameter("holder", plan.holderId())
                .setParameter("commissioner", plan.commissionerId())
                .getResultList();
    }
}
