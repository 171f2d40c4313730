package org.carepurse.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Tells what a unit of the same kind of service cost with each provider, from the sums of what was given at which price. */
@ApplicationScoped
public class UnitCosts {

    public record Question(long commissionerId, Months months, UnitKind of) {}

    private static final String KINDS =
            """
            SELECT category, unit FROM spending_units WHERE commissioner_id = ? AND month >= ? AND month <= ?
             GROUP BY category, unit HAVING SUM(hundredths) > 0 ORDER BY category, unit""";
    private static final String GIVEN =
            """
            SELECT given.provider_id, COALESCE(provider.name, ''), given.price_pence, given.hundredths
              FROM (SELECT provider_id, price_pence, SUM(hundredths) AS hundredths FROM spending_units
                     WHERE commissioner_id = ? AND month >= ? AND month <= ? AND category = ? AND unit = ?
                     GROUP BY provider_id, price_pence HAVING SUM(hundredths) > 0) given
              LEFT JOIN provider ON provider.id = given.provider_id
             ORDER BY given.provider_id, given.price_pence""";
    private static final String ASKED =
            """
            SELECT service.borough, service.provider_id, price.price_pence FROM service
              JOIN price ON price.service_id = service.id AND price.unit = ? AND price.kind = 'PER_UNIT'
             WHERE service.commissioner_id = ? AND service.state = 'ACTIVE' AND service.category = ? AND service.borough <> ''
               AND price.from_day = (SELECT MAX(latest.from_day) FROM price latest
                                      WHERE latest.service_id = service.id AND latest.from_day <= ?)""";

    private final Tables tables;
    private final Access access;
    private final Clock clock;

    @Inject
    UnitCosts(Tables tables, Access access, Clock clock) {
        this.tables = tables;
        this.access = access;
        this.clock = clock;
    }

    /** Of which anything was given in these months. */
    public List<UnitKind> kinds(SignedIn who, long commissionerId, Months months) {
        require(who, commissionerId);
        return tables.read(
                KINDS,
                row -> new UnitKind(row.getString(1), row.getString(2)),
                commissionerId,
                months.first().atDay(1),
                months.last().atDay(1));
    }

    /** The dearest on average first. */
    public List<UnitCost> of(SignedIn who, Question asked) {
        require(who, asked.commissionerId());
        Map<String, UnitCost> costs = new LinkedHashMap<>();
        tables.read(
                        GIVEN,
                        UnitCosts::given,
                        asked.commissionerId(),
                        asked.months().first().atDay(1),
                        asked.months().last().atDay(1),
                        asked.of().category(),
                        asked.of().unit())
                .forEach(given -> costs.merge(
                        given.provider(), given, (one, other) -> one.and(other).of(given)));
        AreaPrices area = area(asked);
        return costs.values().stream()
                .map(cost -> cost.beside(area.middleFor(cost.provider())))
                .sorted(Comparator.comparing(UnitCost::average).reversed())
                .toList();
    }

    /** All of them together; nothing when there is none. */
    public static Optional<UnitCost> total(List<UnitCost> costs) {
        return costs.stream().reduce(UnitCost::and);
    }

    private void require(SignedIn who, long commissionerId) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(commissionerId));
    }

    private static UnitCost given(ResultSet row) throws SQLException {
        long pence = row.getLong(3);
        long hundredths = row.getLong(4);
        return new UnitCost(
                row.getString(1),
                row.getString(2),
                hundredths,
                Math.multiplyExact(pence, hundredths),
                Sterling.pence(pence),
                Sterling.pence(pence),
                Optional.empty());
    }

    /** As prices stand at the end of the months asked about, or today. */
    private AreaPrices area(Question asked) {
        LocalDate today = London.today(clock);
        LocalDate end = asked.months().last().atEndOfMonth();
        return new AreaPrices(tables.read(
                ASKED,
                row -> new AreaPrices.Asked(row.getString(1), row.getString(2), row.getLong(3)),
                asked.of().unit(),
                asked.commissionerId(),
                asked.of().category(),
                end.isBefore(today) ? end : today));
    }
}
