package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;

/** The services of a commissioner that have no price at all, for pricing many at once. */
@ApplicationScoped
public class Unpriced {

    /** How many are shown at a time: what a person can look through. */
    public static final int AT_A_TIME = 100;

    public record Line(String reference, String name, String provider, String postcode) {}

    private final EntityManager entityManager;
    private final Access access;

    @Inject
    Unpriced(EntityManager entityManager, Access access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    /** The first of them; category and borough empty for any. */
    public List<Line> first(SignedIn who, long commissionerId, String category, String borough) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT s.reference, s.name, p.name, s.postcode" + from(who, commissionerId)
                        + " ORDER BY s.name, s.id LIMIT " + AT_A_TIME)
                .setParameter(1, commissionerId).setParameter(2, category).setParameter(3, borough)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Line((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    public long count(SignedIn who, long commissionerId, String category, String borough) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*)" + from(who, commissionerId))
                        .setParameter(1, commissionerId).setParameter(2, category).setParameter(3, borough)
                        .getSingleResult())
                .longValue();
    }

    /** The boroughs this commissioner's services are in. */
    public List<String> boroughs(long commissionerId) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT DISTINCT borough FROM service WHERE commissioner_id = ?1 AND borough <> '' ORDER BY 1")
                .setParameter(1, commissionerId)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private String from(SignedIn who, long commissionerId) {
        access.require(who, Permission.APPROVE_SERVICE, Whose.commissioners(commissionerId));
        return " FROM service s JOIN provider p ON p.id = s.provider_id WHERE s.commissioner_id = ?1"
                + " AND (?2 = '' OR s.category = ?2) AND (?3 = '' OR s.borough = ?3)"
                + " AND s.state <> 'WITHDRAWN' AND p.state NOT IN ('SUSPENDED', 'CLOSED')"
                + " AND NOT EXISTS (SELECT 1 FROM price c WHERE c.service_id = s.id)";
    }
}
