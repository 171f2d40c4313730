package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.outcome.Refusal;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** What stands in the way of erasing somebody: a list of small rules, all of which are told at once. */
@ApplicationScoped
class ErasureRules {

    private static final List<String> OPEN_MONEY = List.of(
            "SELECT 1 FROM pot_balance b JOIN pot ON pot.id = b.pot_id JOIN plan ON plan.id = pot.plan_id"
                    + " WHERE plan.holder_id = ? AND (b.available_pence <> 0 OR b.held_pence <> 0) LIMIT 1",
            "SELECT 1 FROM line_balance b JOIN funding_line l ON l.id = b.line_id JOIN plan ON plan.id = l.plan_id"
                    + " WHERE plan.holder_id = ? AND b.unallocated_pence <> 0 LIMIT 1",
            "SELECT 1 FROM invoice WHERE holder_id = ? AND state IN ('DRAFT', 'IN_QUERY') LIMIT 1",
            "SELECT 1 FROM dispute WHERE holder_id = ? AND is_open = 1 LIMIT 1",
            "SELECT 1 FROM cash_handover WHERE holder_id = ? AND confirmed_by IS NULL LIMIT 1",
            "SELECT 1 FROM stripe_checkout WHERE holder_id = ?"
                    + " AND state IN ('OPEN', 'COMING', 'UNPLACED', 'GOING_BACK') LIMIT 1",
            "SELECT 1 FROM invoice_approval a JOIN approval_share s ON s.approval_id = a.id"
                    + " WHERE a.holder_id = ? AND NOT s.is_settled LIMIT 1");
    private static final String LIVE_PLAN =
            "SELECT 1 FROM plan WHERE holder_id = ? AND state NOT IN ('DRAFT', 'ENDED') LIMIT 1";
    private static final String ACTS =
            "SELECT 1 FROM nominee_appointment WHERE nominee_id = ? AND (to_day IS NULL OR to_day >= ?) LIMIT 1";
    private static final String HOLD = "SELECT 1 FROM legal_hold WHERE person_id = ? AND lifted_at IS NULL LIMIT 1";
    private static final String DONE = "SELECT 1 FROM erasure WHERE person_id = ? AND state = 'DONE' LIMIT 1";

    private final Tables tables;
    private final Clock clock;

    @Inject
    ErasureRules(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * All reasons why not; none when it can be done.
     *
     * @param keptUntil the last day for which any of their records is kept
     */
    List<Refusal> whyNot(Person person, Optional<LocalDate> keptUntil) {
        LocalDate today = London.today(clock);
        if (any(DONE, person.id())) {
            return List.of(Refusal.because("erasure-done-already"));
        }
        List<Refusal> whyNot = new ArrayList<>();
        add(whyNot, any(HOLD, person.id()), "erasure-hold");
        add(whyNot, any(LIVE_PLAN, person.id()), "erasure-plan");
        add(whyNot, OPEN_MONEY.stream().anyMatch(open -> any(open, person.id())), "erasure-money");
        add(whyNot, any(ACTS, person.id(), today), "erasure-acts");
        add(whyNot, person.hasAccess() && !person.wears(Role.BUDGET_HOLDER), "erasure-access");
        keptUntil
                .filter(day -> !day.isBefore(today))
                .ifPresent(day -> whyNot.add(Refusal.because("erasure-too-early", "day", day.toString())));
        return whyNot;
    }

    private static void add(List<Refusal> whyNot, boolean stands, String code) {
        if (stands) {
            whyNot.add(Refusal.because(code));
        }
    }

    private boolean any(String question, Object... values) {
        return !tables.read(question, row -> row.getInt(1), values).isEmpty();
    }
}
