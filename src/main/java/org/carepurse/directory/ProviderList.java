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

/** A commissioner's entries of providers, in lists. */
@ApplicationScoped
public class ProviderList {

    public static final int PER_PAGE = 50;

    /** @param services how many it has */
    public record Line(
            String reference, String name, String postcode, ProviderState state, boolean invented, long services) {}

    /** @param total how many there are on all pages */
    public record Part(List<Line> lines, long total, int page) {

        public int lastPage() {
            return (int) Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
        }
    }

    private static final String LINES = "SELECT p.reference, p.name, p.postcode, p.state, p.invented,"
            + " (SELECT COUNT(*) FROM service s WHERE s.provider_id = p.id) FROM provider p";

    private final EntityManager entityManager;
    private final Access access;

    @Inject
    ProviderList(EntityManager entityManager, Access access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    /**
     * One page of the list.
     *
     * @param state only those in it, or null for all
     * @param name only those whose name has this in it, or empty for all
     * @param page from 1
     */
    public Part read(SignedIn who, long commissionerId, ProviderState state, String name, int page) {
        access.require(who, Permission.DECIDE_ON_PROVIDER, Whose.commissioners(commissionerId));
        String condition =
                " WHERE p.commissioner_id = ?1 AND p.name LIKE ?2" + (state == null ? "" : " AND p.state = ?3");
        long total = ((Number) asked("SELECT COUNT(*) FROM provider p" + condition, commissionerId, state, name)
                        .getSingleResult())
                .longValue();
        int shown = (int) Math.max(1, Math.min(page, (total + PER_PAGE - 1) / PER_PAGE));
        List<?> rows = asked(
                        LINES + condition + " ORDER BY p.name, p.id" + " LIMIT " + PER_PAGE + " OFFSET "
                                + (shown - 1) * PER_PAGE,
                        commissionerId,
                        state,
                        name)
                .getResultList();
        return new Part(rows.stream().map(row -> line((Object[]) row)).toList(), total, shown);
    }

    /**
     * By name, for programs, which read on while providers come in.
     *
     * @param after the reference of the provider after which to read on; empty to begin
     */
    public List<Line> readOn(SignedIn who, long commissionerId, ProviderState state, String name, String after) {
        access.require(who, Permission.DECIDE_ON_PROVIDER, Whose.commissioners(commissionerId));
        String condition =
                " WHERE p.commissioner_id = ?1 AND p.name LIKE ?2" + (state == null ? "" : " AND p.state = ?3")
                        + (after.isEmpty()
                                ? ""
                                : " AND (p.name, p.id) > (SELECT last.name, last.id FROM provider last WHERE last.reference = ?4)");
        Query query = asked(
                LINES + condition + " ORDER BY p.name, p.id LIMIT " + (PER_PAGE + 1), commissionerId, state, name);
        List<?> rows = (after.isEmpty() ? query : query.setParameter(4, after)).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** A provider's services, by name. */
    public List<Service> servicesOf(Provider provider) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Service s WHERE s.providerId = :provider ORDER BY s.name, s.id", Service.class)
                .setParameter("provider", provider.id())
                .getResultList();
    }

    private Query asked(String question, long commissionerId, ProviderState state, String name) {
        Query query = entityManager
                .createNativeQuery(question)
                .setParameter(1, commissionerId)
                .setParameter(2, "%" + name.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        return state == null ? query : query.setParameter(3, state.name());
    }

    private static Line line(Object[] row) {
        boolean invented = row[4] instanceof Boolean bit ? bit : ((Number) row[4]).intValue() != 0;
        return new Line(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                ProviderState.valueOf((String) row[3]),
                invented,
                ((Number) row[5]).longValue());
    }
}
