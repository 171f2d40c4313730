package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/** Another person lets a run go, sends what a route has not taken by another one, and closes it in the end. */
@ApplicationScoped
public class Releasing {

    private static final int AT_ONCE = 500;

    private static final String QUEUE =
            """
            INSERT INTO payment_try (instruction_id, number, run_id, route, state, is_live, picked_by, picked_until)
            SELECT i.id, COALESCE((SELECT MAX(before_it.number) FROM payment_try before_it WHERE before_it.instruction_id = i.id), 0) + 1,
                   i.run_id, ?, 'QUEUED', 1, NULL, NULL
              FROM payment_instruction i
             WHERE i.run_id = ? AND i.state = 'WAITING'
               AND NOT EXISTS (SELECT 1 FROM payment_try live WHERE live.instruction_id = i.id AND live.is_live = 1)""";
    /** What never left is simply not sent; what was offered must be withdrawn there, when the route can be reached. */
    private static final String MOVE =
            """
            UPDATE payment_try
               SET state = IF(state = 'QUEUED' OR route IN ('PAIN_001', 'BACS', 'CSV'), 'WITHDRAWN', 'MOVED'), is_live = NULL
             WHERE run_id = ? AND is_live = 1 AND state IN ('QUEUED', 'OFFERED')""";

    private static final String UNDER_WAY =
            "SELECT COUNT(*) FROM payment_instruction WHERE run_id = ? AND state IN ('WAITING', 'SENT')";

    public record Release(String run) {}

    /** @param route by which all that waits is to leave from now on */
    public record Move(String run, RouteName route) {}

    public record Close(String run) {}

    private final RunActs acts;
    private final Runs runs;
    private final Records records;
    private final Instructions instructions;
    private final Payees payees;
    private final PayingAccounts accounts;
    private final Routes routes;
    private final Clock clock;

    @Inject
    Releasing(
            RunActs acts,
            Runs runs,
            Records records,
            Instructions instructions,
            Payees payees,
            PayingAccounts accounts,
            Routes routes,
            Clock clock) {
        this.acts = acts;
        this.runs = runs;
        this.records = records;
        this.instructions = instructions;
        this.payees = payees;
        this.accounts = accounts;
        this.routes = routes;
        this.clock = clock;
    }

    /**
     * Lets a draft go, without those payments that must be held back by now. Refuses {@code run-needs-another-person},
     * {@code run-not-now}, {@code nothing-to-release}.
     */
    @Act
    public Outcome<String> release(SignedIn who, RequestKey key, Release asked) {
        Asked asking = new Asked(who, key, Permission.RELEASE_PAYMENTS, asked);
        return acts.on(asked.run(), asking, run -> letGo(asking, run));
    }

    private Outcome<Told> letGo(Asked asking, PaymentRun run) {
        Map<Long, HeldBack> heldBack = new HashMap<>();
        boolean anything = judge(run, heldBack);
        if (run.isDraft() && !anything) {
            return Outcome.refused(Refusal.because("nothing-to-release"));
        }
        return run.release(asking.who().personId(), clock.instant()).map(released -> {
            runs.keep();
            heldBack.forEach((payment, why) -> instructions.leaveOut(payment, why.name(), ""));
            int queued = records.change(QUEUE, run.route().name(), run.id());
            return Told.of(asking.did("PAYMENT_RUN_RELEASED", "payment run", run.reference())
                    .saying("%d payments by %s, %d held back".formatted(queued, run.route(), heldBack.size())));
        });
    }

    /**
     * All that no route has accepted leaves by another one. Where the first route was offered it, it is told to forget it;
     * should it say later that it accepted all the same, that is kept and flagged, and changes nothing. Refuses {@code
     * run-not-now}, {@code same-route}, {@code nothing-to-move}, {@code account-without-bacs}.
     *
     * @return how many payments were moved
     */
    @Act
    public Outcome<Integer> move(SignedIn who, RequestKey key, Move asked) {
        Asked asking = new Asked(who, key, Permission.RELEASE_PAYMENTS, asked);
        return acts.on(asked.run(), asking, run -> moveTo(asked.route(), asking, run))
                .map(Integer::valueOf);
    }

    private Outcome<Told> moveTo(RouteName route, Asked asking, PaymentRun run) {
        Optional<Refusal> refusal = whyNotMoved(run, route);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        int moved = records.change(MOVE, run.id());
        if (moved == 0) {
            return Outcome.refused(Refusal.because("nothing-to-move"));
        }
        records.change(QUEUE, route.name(), run.id());
        String from = run.route().name();
        run.takes(route);
        return Outcome.done(new Told(
                asking.did("PAYMENTS_MOVED", "payment run", run.reference())
                        .saying("%d payments from %s to %s".formatted(moved, from, route)),
                String.valueOf(moved)));
    }

    /** Refuses {@code run-not-now}, {@code run-not-over}. */
    @Act
    public Outcome<String> close(SignedIn who, RequestKey key, Close asked) {
        Asked asking = new Asked(who, key, Permission.TAKE_PAYMENT_RESULTS, asked);
        return acts.on(asked.run(), asking, run -> closeIfOver(asking, run));
    }

    private Outcome<Told> closeIfOver(Asked asking, PaymentRun run) {
        long underWay = records.one(UNDER_WAY, row -> row.getLong(1), run.id()).orElseThrow();
        if (run.state() == RunState.SENT && underWay > 0) {
            return Outcome.refused(Refusal.because("run-not-over", "payments", String.valueOf(underWay)));
        }
        return run.go(RunAct.CLOSE)
                .map(closed -> Told.of(asking.did("PAYMENT_RUN_CLOSED", "payment run", run.reference())));
    }

    /** @return whether anything can be paid; who cannot is put into the map */
    private boolean judge(PaymentRun run, Map<Long, HeldBack> heldBack) {
        boolean anything = false;
        List<Instructions.Waiting> some = instructions.waiting(run.id(), 0, AT_ONCE);
        while (!some.isEmpty()) {
            Map<Long, HeldBack> now = payees.heldBack(run.commissionerId(), some);
            anything |= now.size() < some.size();
            heldBack.putAll(now);
            some = instructions.waiting(run.id(), some.get(some.size() - 1).id(), AT_ONCE);
        }
        return anything;
    }

    private Optional<Refusal> whyNotMoved(PaymentRun run, RouteName route) {
        if (run.state() != RunState.RELEASED) {
            return Optional.of(
                    Refusal.because("run-not-now", "state", run.state().name()));
        }
        if (run.route() == route) {
            return Optional.of(Refusal.because("same-route"));
        }
        return routes.whyNot(accounts.numbered(run.accountId()), route);
    }
}
