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
        Point here = search.near() == null ? null : postcodes.find(search.near()).orElse(null);
        SearchSql sql = new SearchSql(search, here);
        long total = ((Number) ask(sql.count(), sql).getSingleResult()).longValue();
        int page = (int) Math.min(search.page(), Math.max(1, (total + Search.PER_PAGE - 1) / Search.PER_PAGE));
        String rowsOfPage = sql.page(search.order()) + sql.parameter((page - 1) * Search.PER_PAGE);
        List<?> rows = ask(rowsOfPage, sql).getResultList();
        return new Found(
                rows.stream().map(row -> found((Object[]) row, search)).toList(), total, page,
                search.near() == null || here != null);
    }

    private Query ask(String question, SearchSql sql) {
        Query query = entityManager.createNativeQuery(question);
        for (int i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        return query;
    }

    private static FoundService found(Object[] row, Search search) {
        return new FoundService(
                Directory.offer(row, search.day()), (String) row[10], (String) row[11], (String) row[12], isTrue(row[13]),
                Whereabouts.NEARBY.name().equals(row[14]), row[15] == null ? Double.NaN : ((Number) row[15]).doubleValue());
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean bit ? bit : ((Number) column).intValue() != 0;
    }
}
