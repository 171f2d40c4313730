package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Finds services by words, place, kind and price. Everyone may search: the directory is open. */
@ApplicationScoped
public class ServiceSearch {

    private final EntityManager entityManager;
    private final PostcodeMap postcodes;

    @Inject
    ServiceSearch(EntityManager entityManager, PostcodeMap postcodes) {
        this.entityManager = entityManager;
        this.postcodes = postcodes;
    }

    public Found find(Search search) {
        Point here =
                search.near() == null ? null : postcodes.find(search.near()).orElse(null);
        SearchSql sql = new SearchSql(search, here);
        int page = search.page();
        List<Object[]> rows = page(sql, search, page);
        if (rows.isEmpty() && page > 1) {
            page = lastPage(page(sql, search, 1));
            rows = page(sql, search, page);
        }
        return new Found(
                rows.stream().map(row -> found(row, search)).toList(),
                total(rows),
                page,
                search.near() == null || here != null);
    }

    private List<Object[]> page(SearchSql sql, Search search, int page) {
        Query query = entityManager.createNativeQuery(sql.page(search.order(), page));
        for (int i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    /** Each row tells last how many there are in all. */
    private static long total(List<Object[]> rows) {
        return rows.isEmpty() ? 0 : ((Number) last(rows.get(0))).longValue();
    }

    private static Object last(Object[] row) {
        return row[row.length - 1];
    }

    private static int lastPage(List<Object[]> rows) {
        return (int) Math.max(1, (total(rows) + Search.PER_PAGE - 1) / Search.PER_PAGE);
    }

    private static FoundService found(Object[] row, Search search) {
        return new FoundService(
                Directory.offer(row, search.day()),
                (String) row[13],
                (String) row[14],
                (String) row[15],
                isTrue(row[16]),
                Whereabouts.NEARBY.name().equals(row[17]),
                row[18] == null ? Double.NaN : ((Number) row[18]).doubleValue());
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean bit ? bit : ((Number) column).intValue() != 0;
    }
}
