package org.carepurse.report;

import static org.carepurse.ledger.AccountKind.AVAILABLE;
import static org.carepurse.ledger.AccountKind.HELD;
import static org.carepurse.ledger.AccountKind.UNALLOCATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.careplan.Plan;
import org.carepurse.fund.Fund;
import org.carepurse.fund.Funds;
import org.carepurse.fund.GivenBy;
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AgreementFile;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.AccountKind;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Draws up the statement of a person's fund for a period: figures from the journal, each use with its delivery. */
@ApplicationScoped
public class FundStatements {

    private record Used(long goalId, FundStatement.Given given) {}

    /** Draw-downs and what was put back, and invoices of others that were settled out of the fund's pots. */
    private static final String USED =
            """
            SELECT d.goal_id, d.drawn_on AS day, d.given_on, d.given_by, d.supplier, d.support, d.delivery, goal.title,
                   d.amount_pence, d.id AS place
              FROM draw_down d JOIN goal ON goal.id = d.goal_id
             WHERE d.agreement_id = ? AND d.drawn_on BETWEEN ? AND ?
            UNION ALL
            SELECT d.goal_id, d.put_back_on, d.given_on, d.given_by, d.supplier, d.put_back_because, d.delivery, goal.title,
                   -d.amount_pence, d.id
              FROM draw_down d JOIN goal ON goal.id = d.goal_id
             WHERE d.agreement_id = ? AND d.put_back_on BETWEEN ? AND ?
            UNION ALL
            SELECT pot.goal_id, e.effective_on, e.effective_on, 'OTHERS', seller.name, '', e.document_reference, goal.title,
                   m.amount_pence, e.id
              FROM pot JOIN goal ON goal.id = pot.goal_id
              JOIN journal_move m ON m.from_owner_id = pot.id AND m.from_kind = 'HELD' AND m.to_kind = 'OWED'
              JOIN journal_entry e ON e.id = m.entry_id JOIN organisation seller ON seller.id = m.to_owner_id
             WHERE pot.line_id = ? AND e.effective_on BETWEEN ? AND ?
            UNION ALL
            SELECT pot.goal_id, e.effective_on, e.effective_on, 'OTHERS', seller.name, '', e.document_reference, goal.title,
                   -m.amount_pence, e.id
              FROM pot JOIN goal ON goal.id = pot.goal_id
              JOIN journal_move m ON m.to_owner_id = pot.id AND m.from_kind IN ('OWED', 'PAID')
              JOIN journal_entry e ON e.id = m.entry_id AND e.document_kind <> 'draw-down'
              JOIN organisation seller ON seller.id = m.from_owner_id
             WHERE pot.line_id = ? AND e.effective_on BETWEEN ? AND ?
             ORDER BY day, place
            """;

    /** By how much the fund's free money changed on each day, the latest first. */
    private static final String CHANGES =
            """
            SELECT day, SUM(pence) FROM (
                SELECT e.effective_on AS day, m.amount_pence AS pence
                  FROM journal_move m JOIN journal_entry e ON e.id = m.entry_id
                 WHERE (m.to_kind = 'UNALLOCATED' AND m.to_owner_id = ?
                        OR m.to_kind = 'AVAILABLE' AND m.to_owner_id IN (SELECT id FROM pot WHERE line_id = ?))
                   AND e.effective_on BETWEEN ? AND ?
                UNION ALL
                SELECT e.effective_on, -m.amount_pence
                  FROM journal_move m JOIN journal_entry e ON e.id = m.entry_id
                 WHERE (m.from_kind = 'UNALLOCATED' AND m.from_owner_id = ?
                        OR m.from_kind = 'AVAILABLE' AND m.from_owner_id IN (SELECT id FROM pot WHERE line_id = ?))
                   AND e.effective_on BETWEEN ? AND ?
            ) changes GROUP BY day ORDER BY day DESC
            """;

    private final Flows flows;
    private final Tables tables;
    private final Funds funds;
    private final AgreementFile agreements;
    private final Organisations organisations;

    @Inject
    FundStatements(Flows flows, Tables tables, Funds funds, AgreementFile agreements, Organisations organisations) {
        this.flows = flows;
        this.tables = tables;
        this.funds = funds;
        this.agreements = agreements;
        this.organisations = organisations;
    }

    /** @throws org.carepurse.outcome.NotFound when there is no such fund */
    public FundStatement of(SignedIn who, String reference, Period period) {
        Fund fund = funds.of(who, reference);
        Agreement agreement = agreements.agreement(reference);
        Plan plan = agreements.plan(agreement);
        List<Flow> all = flows.ofLine(agreement.lineId(), period);
        Map<Long, List<Flow>> byGoal = all.stream().collect(Collectors.groupingBy(Flow::goalId));
        List<Used> used = used(agreement, period);
        FundLine total = line("", EnumSet.of(UNALLOCATED, AVAILABLE, HELD), all, used);
        return new FundStatement(
                reference,
                fund.holder(),
                agreement
                        .keeperId()
                        .map(id -> organisations.organisation(id).name())
                        .orElseThrow(),
                fund.stream(),
                period,
                total,
                line("", EnumSet.of(UNALLOCATED), byGoal.getOrDefault(Flows.NO_GOAL, List.of()), List.of()),
                plan.goals().stream()
                        .filter(goal -> byGoal.containsKey(goal.id()))
                        .map(goal -> line(
                                goal.title(),
                                EnumSet.of(AVAILABLE, HELD),
                                byGoal.get(goal.id()),
                                used.stream()
                                        .filter(one -> one.goalId() == goal.id())
                                        .toList()))
                        .toList(),
                used.stream().map(Used::given).toList(),
                fund.week(),
                unused(
                        agreement,
                        period,
                        total.money().left(),
                        fund.week().rule().forWeeks()));
    }

    private static FundLine line(String goal, EnumSet<AccountKind> within, List<Flow> flows, List<Used> used) {
        return new FundLine(
                StatementLine.of(goal, within, flows),
                used.stream()
                        .map(Used::given)
                        .filter(given -> given.by() == GivenBy.FUND_HOLDER)
                        .map(FundStatement.Given::amount)
                        .reduce(Sterling.NONE, Money::plus));
    }

    private List<Used> used(Agreement fund, Period period) {
        return tables.read(
                USED,
                FundStatements::used,
                fund.id(),
                period.from(),
                period.to(),
                fund.id(),
                period.from(),
                period.to(),
                fund.lineId(),
                period.from(),
                period.to(),
                fund.lineId(),
                period.from(),
                period.to());
    }

    /** The least that the fund had free on any day of so many weeks: that much of it nobody used all that time. */
    private Money unused(Agreement fund, Period period, Money atTheEnd, int weeks) {
        LocalDate since = period.to().minusWeeks(weeks);
        List<Money> changes = tables.read(
                CHANGES,
                row -> Sterling.pence(row.getLong(2)),
                fund.lineId(),
                fund.lineId(),
                since.plusDays(1),
                period.to(),
                fund.lineId(),
                fund.lineId(),
                since.plusDays(1),
                period.to());
        Money least = atTheEnd;
        Money then = atTheEnd;
        for (Money change : changes) {
            then = then.minus(change);
            least = then.isLessThan(least) ? then : least;
        }
        return least;
    }

    private static Used used(ResultSet row) throws SQLException {
        return new Used(
                row.getLong(1),
                new FundStatement.Given(
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        GivenBy.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        Sterling.pence(row.getLong(9))));
    }
}
