package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.table.Tables;

/**
 * Counts what people look for and do not find, so that a commissioner sees what its area lacks. Only numbers are kept: by month,
 * kind of service and postcode district, for the commissioner on whose behalf the person was enrolled; neither who looked nor
 * the words they typed. Visitors who are not signed in are nobody's people and are not counted.
 */
@ApplicationScoped
public class UnmetSearches {

    /** Below this a number is not shown: in a small district it could point at somebody. */
    public static final int FEWEST_SHOWN = 5;

    /** @param first and last: days of which the whole months count */
    public record Question(long commissionerId, LocalDate first, LocalDate last) {}

    /**
     * So many searches for a kind of service in a district that found nothing.
     *
     * @param category empty when no kind was chosen
     * @param district empty when no place was named
     * @param searches 0 when they are too few to be told
     */
    public record Unmet(String category, String district, long searches) {}

    private static final String COUNT =
            """
            INSERT INTO unmet_search (commissioner_id, month, category, district, searches)
            SELECT commissioner_id, ?, ?, ?, 1 FROM person WHERE id = ?
            ON DUPLICATE KEY UPDATE searches = searches + 1""";
    private static final String LIST =
            """
            SELECT category, district, CASE WHEN SUM(searches) < ? THEN 0 ELSE SUM(searches) END FROM unmet_search
             WHERE commissioner_id = ? AND month BETWEEN ? AND ? GROUP BY category, district
             ORDER BY 3 DESC, category, district LIMIT ?""";

    private final Tables tables;
    private final Access access;

    @Inject
    UnmetSearches(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** The first page of a search was empty. */
    @Act
    public void count(SignedIn who, Search search) {
        tables.change(
                COUNT,
                search.day().withDayOfMonth(1),
                search.category(),
                search.near() == null ? "" : search.near().district(),
                who.personId());
    }

    /** What was looked for most often first. */
    public List<Unmet> list(SignedIn who, Question asked, int atMost) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(asked.commissionerId()));
        return tables.read(
                LIST,
                row -> new Unmet(row.getString(1), row.getString(2), row.getLong(3)),
                (long) FEWEST_SHOWN,
                asked.commissionerId(),
                asked.first().withDayOfMonth(1),
                asked.last().withDayOfMonth(1),
                (long) atMost);
    }
}
