package org.carepurse.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.seal.Extract;
import org.carepurse.table.Tables;

/** The file beside a statement that shows that every entry it tells of stands, as it is told, in what was sealed. */
@ApplicationScoped
public class StatementProofs {

    private static final String ENTRIES =
            """
            WITH mine (id) AS (
                SELECT id FROM pot WHERE plan_id = ? UNION SELECT id FROM funding_line WHERE plan_id = ?)
            SELECT e.id FROM mine JOIN journal_move m ON m.from_owner_id = mine.id JOIN journal_entry e ON e.id = m.entry_id
             WHERE e.effective_on BETWEEN ? AND ?
            UNION
            SELECT e.id FROM mine JOIN journal_move m ON m.to_owner_id = mine.id JOIN journal_entry e ON e.id = m.entry_id
             WHERE e.effective_on BETWEEN ? AND ?""";

    private final Tables tables;
    private final Plans plans;
    private final SealedStatements sealed;
    private final Extract extract;
    private final Access access;

    @Inject
    StatementProofs(Tables tables, Plans plans, SealedStatements sealed, Extract extract, Access access) {
        this.tables = tables;
        this.plans = plans;
        this.sealed = sealed;
        this.extract = extract;
        this.access = access;
    }

    /** Of a plan's statement for some days. */
    public String of(SignedIn who, String planReference, Period period) {
        Plan plan = visible(who, planReference);
        List<Long> entries = tables.read(
                ENTRIES,
                row -> row.getLong(1),
                plan.id(),
                plan.id(),
                period.from(),
                period.to(),
                period.from(),
                period.to());
        return extract.ofEntries(plan.whose().commissionerId(), entries);
    }

    /** Of the sealed statement of a closed year. */
    public String ofSealed(SignedIn who, String reference) {
        List<Long> entries = sealed.entries(who, reference);
        Plan plan = visible(who, sealed.show(who, reference).plan());
        return extract.ofEntries(plan.whose().commissionerId(), entries);
    }

    private Plan visible(SignedIn who, String planReference) {
        Plan plan = plans.show(who, planReference);
        access.require(who, Permission.SEE_PURSE, plan.whose());
        return plan;
    }
}
