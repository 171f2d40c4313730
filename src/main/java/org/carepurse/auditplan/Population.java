package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Finds the budgets that were live on any day of a period, and what is known of their risk. */
@ApplicationScoped
class Population {

    private static final String LIVE =
            """
            SELECT plan.id, plan.reference, plan.holder_id, COALESCE(money.spent, 0), COALESCE(own.held, 0),
                   COALESCE(seen.open, 0), COALESCE(found.earlier, 0), COALESCE(fresh.ordered, 0)
              FROM plan
              LEFT JOIN (SELECT pot.plan_id, SUM(balance.spent_pence) AS spent FROM pot
                           JOIN pot_balance balance ON balance.pot_id = pot.id
                          WHERE pot.commissioner_id = ? GROUP BY pot.plan_id) money ON money.plan_id = plan.id
              LEFT JOIN (SELECT plan_id, COUNT(*) AS held FROM funding_line
                          WHERE commissioner_id = ? AND holding IN ('OWN_ACCOUNT', 'NOMINEES_ACCOUNT', 'PREPAID_CARD')
                          GROUP BY plan_id) own ON own.plan_id = plan.id
              LEFT JOIN (SELECT person_id, COUNT(*) AS open FROM found_signal
                          WHERE commissioner_id = ? AND state = 'OPEN' AND person_id IS NOT NULL
                          GROUP BY person_id) seen ON seen.person_id = plan.holder_id
              LEFT JOIN (SELECT holder_id, COUNT(*) AS earlier FROM audit_case
                          WHERE commissioner_id = ? AND opinion IN ('TO_IMPROVE', 'NOT_IN_ORDER')
                          GROUP BY holder_id) found ON found.holder_id = plan.holder_id
              LEFT JOIN (SELECT placed_order.plan_id, COUNT(*) AS ordered FROM placed_order
                           JOIN (SELECT provider_id, MIN(placed_at) AS at FROM placed_order
                                  WHERE commissioner_id = ? GROUP BY provider_id) first
                             ON first.provider_id = placed_order.provider_id
                          WHERE placed_order.commissioner_id = ? AND first.at >= ? AND placed_order.placed_at < ?
                          GROUP BY placed_order.plan_id) fresh ON fresh.plan_id = plan.id
             WHERE plan.commissioner_id = ? AND plan.first_approved_on <= ? AND plan.starts_on <= ?
               AND COALESCE(plan.ended_on, plan.ends_on) >= ?
             ORDER BY plan.reference""";

    private final Tables tables;

    @Inject
    Population(Tables tables) {
        this.tables = tables;
    }

    List<Listed> of(long commissioner, LocalDate from, LocalDate to, RiskScale scale) {
        return tables.read(
                LIVE,
                row -> listed(row, scale),
                commissioner,
                commissioner,
                commissioner,
                commissioner,
                commissioner,
                commissioner,
                begin(from),
                begin(to.plusDays(1)),
                commissioner,
                to,
                to,
                from);
    }

    private static LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(London.startOf(day), ZoneOffset.UTC);
    }

    private static Listed listed(ResultSet row, RiskScale scale) throws SQLException {
        Money spent = Sterling.pence(row.getLong(4));
        Set<RiskFactor> factors = EnumSet.noneOf(RiskFactor.class);
        if (!spent.isLessThan(scale.large())) {
            factors.add(RiskFactor.LARGE_SPENDING);
        }
        add(factors, RiskFactor.DIRECT_PAYMENT, row.getLong(5));
        add(factors, RiskFactor.OPEN_SIGNAL, row.getLong(6));
        add(factors, RiskFactor.EARLIER_FINDING, row.getLong(7));
        add(factors, RiskFactor.NEW_PROVIDER, row.getLong(8));
        int points = scale.pointsOf(factors);
        return new Listed(
                row.getLong(1), row.getString(2), row.getLong(3), spent, factors, points, scale.bandOf(points));
    }

    private static void add(Set<RiskFactor> factors, RiskFactor factor, long count) {
        if (count > 0) {
            factors.add(factor);
        }
    }
}
