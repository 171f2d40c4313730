package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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

    private static final String FROM =
            " FROM service s JOIN provider p ON p.id = s.provider_id WHERE s.commissioner_id = ?1"
                    + " AND (?2 = '' OR s.category = ?2) AND (?3 = '' OR s.borough = ?3) AND (?4 = '' OR s.source = ?4)"
                    + " AND s.state <> 'WITHDRAWN' AND p.state NOT IN ('SUSPENDED', 'CLOSED')"
                    + " AND NOT EXISTS (SELECT 1 FROM price c WHERE c.service_id = s.id)";

    private static final String COLUMNS = "s.reference, s.name, p.name, s.postcode";
    private static final String IN_ORDER = " ORDER BY s.name, s.id LIMIT ";

    public record Line(String reference, String name, String provider, String postcode) {}

    /** Which are wanted; each empty for any. @param source the published file they were imported from */
    public record Wanted(String category, String borough, String source) {

        public static final Wanted ALL = new Wanted("", "", "");
    }

    private final EntityManager entityManager;
    private final Access access;

    @Inject
    Unpriced(EntityManager entityManager, Access access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    /** The first of them, by name; at most so many. */
    public List<Line> first(SignedIn who, long commissionerId, Wanted wanted, int most) {
        List<?> rows =
                ask(who, commissionerId, wanted, COLUMNS, IN_ORDER + most).getResultList();
        return lines(rows);
    }

    /**
     * By name, for programs, which read on while services are priced.
     *
     * @param after the reference of the service after which to read on; empty to begin
     */
    public List<Line> readOn(SignedIn who, long commissionerId, Wanted wanted, String after, int most) {
        List<?> rows = ask(
                        who,
                        commissionerId,
                        wanted,
                        COLUMNS,
                        " AND (?5 = '' OR (s.name, s.id) >"
                                + " (SELECT last.name, last.id FROM service last WHERE last.reference = ?5))"
                                + IN_ORDER + most)
                .setParameter(5, after)
                .getResultList();
        return lines(rows);
    }

    public long count(SignedIn who, long commissionerId, Wanted wanted) {
        return ((Number) ask(who, commissionerId, wanted, "COUNT(*)", "").getSingleResult()).longValue();
    }

    /** The boroughs this commissioner's services are in. */
    public List<String> boroughs(long commissionerId) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT DISTINCT borough FROM service WHERE commissioner_id = ?1 AND borough <> '' ORDER BY 1")
                .setParameter(1, commissionerId)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static List<Line> lines(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Line((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    private Query ask(SignedIn who, long commissionerId, Wanted wanted, String columns, String end) {
        access.require(who, Permission.APPROVE_SERVICE, Whose.commissioners(commissionerId));
        return entityManager
                .createNativeQuery("SELECT " + columns + FROM + end)
                .setParameter(1, commissionerId)
                .setParameter(2, wanted.category())
                .setParameter(3, wanted.borough())
                .setParameter(4, wanted.source());
    }
}
