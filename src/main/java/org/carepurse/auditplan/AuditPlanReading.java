package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;

/** Shows plans, what they were drawn from and how far their cases are, and draws once more. */
@ApplicationScoped
public class AuditPlanReading {

    private static final String STRATA =
            "SELECT band, budgets, percent, least, drawn FROM audit_stratum WHERE audit_plan_id = ?";

    private static final String PROGRESS =
            "SELECT band, state, COUNT(*) FROM audit_case WHERE audit_plan_id = ? GROUP BY band, state";

    private static final String CASES =
            """
            SELECT c.reference, c.budget, person.name, c.band, c.factors, c.state, c.opinion,
                   (SELECT COUNT(*) FROM audit_question q WHERE q.case_id = c.id AND q.state <> 'CLOSED')
              FROM audit_case c JOIN person ON person.id = c.holder_id
             WHERE c.audit_plan_id = ? AND (? = '' OR c.band = ?) AND (? = '' OR c.state = ?)
             ORDER BY c.id LIMIT ? OFFSET ?""";

    private static final String LIST =
            """
            SELECT plan_id, budget, holder_id, spent_pence, factors, points, band FROM audit_population
             WHERE audit_plan_id = ? AND (? = 0 OR drawn = 1) ORDER BY budget""";

    private final AuditPlanShelf shelf;
    private final Tables tables;
    private final People people;
    private final Access access;

    @Inject
    AuditPlanReading(AuditPlanShelf shelf, Tables tables, People people, Access access) {
        this.shelf = shelf;
        this.tables = tables;
        this.people = people;
        this.access = access;
    }

    /** The newest first. */
    public List<PlanSight> list(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, Permission.SEE_AUDIT_PLANS, Whose.commissioners(commissionerId));
        return shelf.list(commissionerId, from, atMost).stream()
                .map(this::sight)
                .toList();
    }

    public PlanSight show(SignedIn who, String reference) {
        return sight(seen(who, reference));
    }

    /** In the order in which they were written. */
    public List<CaseRow> cases(
            SignedIn who, String reference, Optional<Band> band, Optional<CaseState> state, int from, int atMost) {
        AuditPlan plan = seen(who, reference);
        String bandName = band.map(Enum::name).orElse("");
        String stateName = state.map(Enum::name).orElse("");
        return tables.read(
                CASES, AuditPlanReading::caseOf, plan.id(), bandName, bandName, stateName, stateName, atMost, from);
    }

    /** All budgets that could be drawn, as they were then. */
    public List<Listed> population(SignedIn who, String reference) {
        return listed(seen(who, reference), false);
    }

    /** Those that were drawn. */
    public List<Listed> sample(SignedIn who, String reference) {
        return listed(seen(who, reference), true);
    }

    /** @param seed empty for the plan's own */
    public DrawnAgain drawAgain(SignedIn who, String reference, String seed) {
        AuditPlan plan = seen(who, reference);
        List<Listed> list = listed(plan, false);
        String with = seed.isEmpty() ? plan.seed() : seed;
        Draw draw = new Draw(with);
        Set<String> now = new HashSet<>();
        for (Stratum stratum : strata(plan)) {
            now.addAll(draw.lowest(
                    list.stream()
                            .filter(each -> each.band() == stratum.band())
                            .map(Listed::budget)
                            .toList(),
                    stratum.drawn()));
        }
        Set<String> then = listed(plan, true).stream().map(Listed::budget).collect(Collectors.toSet());
        String digest = Sample.digestOf(list);
        return new DrawnAgain(
                with, digest, digest.equals(plan.populationDigest()), without(then, now), without(now, then));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }

    private AuditPlan seen(SignedIn who, String reference) {
        AuditPlan plan = shelf.find(reference);
        access.require(who, Permission.SEE_AUDIT_PLANS, Whose.commissioners(plan.commissionerId()));
        return plan;
    }

    private PlanSight sight(AuditPlan plan) {
        Map<Band, Map<CaseState, Long>> progress = new EnumMap<>(Band.class);
        tables.read(
                PROGRESS,
                row -> progress.computeIfAbsent(Band.valueOf(row.getString(1)), band -> new EnumMap<>(CaseState.class))
                        .put(CaseState.valueOf(row.getString(2)), row.getLong(3)),
                plan.id());
        String maker = people.namesOf(List.of(plan.madeBy())).getOrDefault(plan.madeBy(), "");
        return new PlanSight(plan, maker, strata(plan), progress);
    }

    private List<Stratum> strata(AuditPlan plan) {
        return tables
                .read(
                        STRATA,
                        row -> new Stratum(
                                Band.valueOf(row.getString(1)),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5)),
                        plan.id())
                .stream()
                .sorted(Comparator.comparing(Stratum::band))
                .toList();
    }

    private List<Listed> listed(AuditPlan plan, boolean drawnOnly) {
        return tables.read(LIST, AuditPlanReading::listedOf, plan.id(), drawnOnly ? 1 : 0);
    }

    private static Listed listedOf(ResultSet row) throws SQLException {
        return new Listed(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                Sterling.pence(row.getLong(4)),
                RiskFactor.read(row.getString(5)),
                row.getInt(6),
                Band.valueOf(row.getString(7)));
    }

    private static CaseRow caseOf(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Band.valueOf(row.getString(4)),
                RiskFactor.read(row.getString(5)),
                CaseState.valueOf(row.getString(6)),
                Optional.ofNullable(row.getString(7)).map(Opinion::valueOf),
                row.getLong(8));
    }
}
