package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.directory.Unit;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;

/** What is booked for the days to come. */
@ApplicationScoped
public class ComingVisits {

    /** The holder is named beside the plan because orders are found by their holder. */
    private static final String LINES =
            """
            SELECT line.want, o.reference, line.serviceName, provider.name, line.unit, o.state
              FROM OrderLine line JOIN line.order o, Provider provider
             WHERE provider.id = o.providerId AND o.holderId = :holder AND o.planId = :plan AND o.state IN :expected
               AND line.want.firstDay <= :until AND line.want.lastDay >= :from
               AND line.deliveredHundredths + line.cancelledHundredths < line.want.quantityHundredths * line.occasions
            """;

    private static final List<OrderState> EXPECTED =
            List.of(OrderState.PLACED, OrderState.ACCEPTED, OrderState.IN_DELIVERY);

    private final EntityManager entityManager;
    private final Plans plans;
    private final Access access;

    @Inject
    ComingVisits(EntityManager entityManager, Plans plans, Access access) {
        this.entityManager = entityManager;
        this.plans = plans;
        this.access = access;
    }

    /** Day by day, from the first day to the last, both included. For whoever may see the plan's orders. */
    public List<Visit> ofPlan(SignedIn who, String planReference, LocalDate from, LocalDate until) {
        Plan plan = plans.show(who, planReference);
        access.require(who, Permission.SEE_ORDER, plan.whose());
        return entityManager
                .createQuery(LINES, Object[].class)
                .setParameter("holder", plan.holderId())
                .setParameter("plan", plan.id())
                .setParameter("expected", EXPECTED)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .flatMap(row -> visits(row, from, until))
                .sorted(Comparator.comparing(Visit::day)
                        .thenComparing(Visit::service)
                        .thenComparing(Visit::order))
                .toList();
    }

    private static Stream<Visit> visits(Object[] row, LocalDate from, LocalDate until) {
        Want want = (Want) row[0];
        return want.schedule().occasions().stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .map(day -> new Visit(
                        day,
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        want.quantity(),
                        (Unit) row[4],
                        row[5] != OrderState.PLACED));
    }
}
