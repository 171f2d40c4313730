package org.carepurse.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.carepurse.table.Inquiry;
import org.carepurse.table.Tables;

/**
 * Every rule that was ever set, kept at hand from one question to the next. Rules are only ever added, so those at hand are
 * all there are for as long as they are as many as the database has at that moment; otherwise they are read anew.
 */
@ApplicationScoped
class AllRules {

    private static final String HOW_MANY = "SELECT COUNT(*) FROM policy_entry";
    private static final String ALL =
            """
            SELECT id, reference, kind, subject, commissioner_id, stance, limit_pence, days, number, from_day, to_day,
                   author_id, recorded_at, reason
              FROM policy_entry
            """;

    private final Tables tables;
    private volatile List<PolicyEntry> atHand = List.of();

    @Inject
    AllRules(Tables tables) {
        this.tables = tables;
    }

    /** Every national rule, and every one that this commissioner ever set. */
    List<PolicyEntry> of(long commissioner) {
        Inquiry inquiry = new Inquiry();
        Supplier<List<PolicyEntry>> ever = ask(inquiry);
        tables.read(inquiry);
        return ever.get().stream().filter(rule -> rule.isFor(commissioner)).toList();
    }

    Supplier<List<PolicyEntry>> ask(Inquiry inquiry) {
        Supplier<List<Long>> howMany = inquiry.ask(HOW_MANY, row -> row.getLong(1));
        return () -> asMany(howMany.get().get(0));
    }

    private List<PolicyEntry> asMany(long wanted) {
        List<PolicyEntry> rules = atHand;
        if (rules.size() != wanted) {
            rules = tables.read(ALL, PolicyEntry::read);
            atHand = rules;
        }
        return rules;
    }
}
