package org.carepurse.budget;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carepurse.careplan.PlanState;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Refusal;

/**
 * What a pot asks of every payment from it. The list is the policy: each rule allows a payment, or refuses it with its
 * reason and the facts it judged by. The rules here read only; that money is really there is decided once more, and
 * finally, by the ledger when it sets it aside.
 */
public enum SpendingRule {

    /** Money is spent only while its plan is approved. */
    PLAN_IS_APPROVED(
            payment -> payment.pot().planState() == PlanState.APPROVED,
            payment ->
                    Refusal.because("plan-not-approved", "plan", payment.pot().planReference())),

    /** What is left of a closed year pays for nothing new. */
    YEAR_IS_OPEN(
            payment -> !payment.pot().yearClosed(),
            payment -> Refusal.because("year-closed", "stream", "careplan.stream." + payment.pot().stream())),
    /** Money sorted into one goal is not spent on another. */
    POT_IS_FOR_THE_GOAL(
            payment -> payment.pot().goalId() == payment.goalId(),
            payment -> Refusal.because(
                    "pot-for-another-goal", "goal", payment.pot().goalTitle())),

    /** Money of a ring-fenced line pays only for what its own stream is to pay. */
    STREAM_PAYS_FOR_ITSELF(
            payment -> !payment.pot().ringFenced() || payment.pot().stream() == payment.stream(),
            payment -> new Refusal(
                    "ring-fence",
                    Map.of(
                            "from",
                            "careplan.stream." + payment.pot().stream(),
                            "to",
                            "careplan.stream." + payment.stream()))),

    /** Nothing is spent that is not left. */
    ENOUGH_IS_LEFT(
            payment -> !payment.amount().isGreaterThan(payment.pot().available()),
            payment -> new Refusal(
                    "not-enough-left-for-goal",
                    Map.of(
                            "goal", payment.pot().goalTitle(),
                            "available", Sterling.print(payment.pot().available()),
                            "asked", Sterling.print(payment.amount()),
                            "short",
                                    Sterling.print(
                                            payment.amount().minus(payment.pot().available())))));

    private final Predicate<Payment> allows;
    private final Function<Payment, Refusal> refusal;

    SpendingRule(Predicate<Payment> allows, Function<Payment, Refusal> refusal) {
        this.allows = allows;
        this.refusal = refusal;
    }

    /** Why the rule refuses this payment, or nothing when it allows it. */
    public Optional<Refusal> whyNot(Payment payment) {
        return allows.test(payment) ? Optional.empty() : Optional.of(refusal.apply(payment));
    }

    /** The first rule, in the order of the list, that refuses this payment, or nothing when all allow it. */
    public static Optional<Refusal> firstRefusal(Payment payment) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.whyNot(payment).stream())
                .findFirst();
    }
}
