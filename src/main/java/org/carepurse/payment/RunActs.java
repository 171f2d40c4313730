package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carepurse.audit.AuditTrail;
import org.carepurse.identity.Access;
import org.carepurse.outcome.Outcome;

/**
 * What all acts on runs have in common, within the caller's transaction. The lock comes first, so that each sees what the
 * last one left; whoever asks must be allowed to; what was asked before is answered as it was then; and the trail is told of
 * what was done, with the answer.
 */
@ApplicationScoped
class RunActs {

    private final Runs runs;
    private final AuditTrail trail;
    private final Access access;

    @Inject
    RunActs(Runs runs, AuditTrail trail, Access access) {
        this.runs = runs;
        this.trail = trail;
        this.access = access;
    }

    /** @throws org.carepurse.outcome.NotFound when there is no run of that reference */
    Outcome<String> on(String run, Asked asked, Function<PaymentRun, Outcome<Told>> act) {
        PaymentRun locked = runs.lock(run);
        return once(asked, locked.cashier(), () -> act.apply(locked));
    }

    /** While no other run of the commissioner's money is collected, by whomever. */
    Outcome<String> onAllOf(Cashier cashier, Asked asked, Supplier<Outcome<Told>> act) {
        runs.lockCommissioner(cashier.commissionerId());
        return once(asked, cashier, act);
    }

    private Outcome<String> once(Asked asked, Cashier cashier, Supplier<Outcome<Told>> act) {
        access.require(asked.who(), asked.permission(), cashier.acting());
        byte[] digest = asked.digest();
        Optional<String> answered = trail.answerTo(asked.key(), digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        return act.get().map(told -> {
            trail.record(told.event()
                    .concerning(null, cashier.commissionerId())
                    .answering(asked.key(), digest, told.answer()));
            return told.answer();
        });
    }
}
