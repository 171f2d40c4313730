package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Organisations;

/** Reads payments in with whom they are for: a page's worth is two questions, however many there are. */
@ApplicationScoped
class PaymentFile {

    private static final String SIGHTS = "SELECT p, a, holder.name, plan.reference, line.stream"
            + " FROM PaymentIn p, Agreement a, Person holder, Plan plan, FundingLine line"
            + " WHERE a.id = p.agreementId AND holder.id = a.holderId AND plan.id = a.planId AND line.id = a.lineId AND ";

    private final EntityManager entityManager;
    private final Organisations organisations;

    @Inject
    PaymentFile(EntityManager entityManager, Organisations organisations) {
        this.entityManager = entityManager;
        this.organisations = organisations;
    }

    /** @param where in JPQL, about {@code p} and {@code a} */
    List<PaymentSight> find(String where, Map<String, Object> values, int from, int atMost) {
        Query query = entityManager.createQuery(SIGHTS + where);
        values.forEach(query::setParameter);
        List<?> found = query.setFirstResult(from).setMaxResults(atMost).getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        Map<Long, String> keepers = organisations.namesOf(rows.stream()
                .map(row -> ((Agreement) row[1]).keeperId().orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> sight(row, keepers)).toList();
    }

    private static PaymentSight sight(Object[] row, Map<Long, String> keepers) {
        Agreement agreement = (Agreement) row[1];
        return new PaymentSight(
                (PaymentIn) row[0],
                agreement,
                (String) row[2],
                (String) row[3],
                (FundingStream) row[4],
                agreement.keeperId().map(keepers::get).orElse(""));
    }
}
