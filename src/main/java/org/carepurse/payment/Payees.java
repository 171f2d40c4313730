package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.policy.Policies;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Finds out whether providers can be paid now. */
@ApplicationScoped
class Payees {

    static final String QUARANTINE = "CHANGED_BANK_DETAILS";

    private static final String THESE = "SELECT " + Payee.COLUMNS + Payee.FROM + " WHERE p.id IN (%s)";

    private final Records records;
    private final Policies policies;
    private final Clock clock;

    @Inject
    Payees(Records records, Policies policies, Clock clock) {
        this.records = records;
        this.policies = policies;
        this.clock = clock;
    }

    /** @param heldBack why the provider is not paid now; null when it can be */
    record Judged(Payee payee, HeldBack heldBack) {}

    Map<Long, Judged> judge(long commissionerId, Collection<Long> providers) {
        if (providers.isEmpty()) {
            return Map.of();
        }
        LocalDate today = London.today(clock);
        int quarantine = quarantineDays(commissionerId);
        List<Payee> found = records.read(
                THESE.formatted(Tables.marks(providers.size())), Payee::of, Records.values(commissionerId, providers));
        return found.stream()
                .map(payee ->
                        new Judged(payee, HeldBack.why(payee, today, quarantine).orElse(null)))
                .collect(Collectors.toMap(judged -> judged.payee().providerId(), Function.identity()));
    }

    /**
     * Which of these payments must not leave now, and why. Details that were replaced since the payment was made up are not
     * those it was looked through with, so it waits for the next run whatever is known of the new ones.
     */
    Map<Long, HeldBack> heldBack(long commissionerId, Collection<Instructions.Waiting> payments) {
        Map<Long, Judged> judged = judge(
                commissionerId,
                payments.stream().map(Instructions.Waiting::providerId).toList());
        Map<Long, HeldBack> heldBack = new HashMap<>();
        for (Instructions.Waiting payment : payments) {
            Judged now = judged.get(payment.providerId());
            if (now.heldBack() != null) {
                heldBack.put(payment.id(), now.heldBack());
            } else if (!payment.detailsId().equals(now.payee().detailsId())) {
                heldBack.put(payment.id(), HeldBack.DETAILS_CHANGED_LATELY);
            }
        }
        return heldBack;
    }

    int quarantineDays(long commissionerId) {
        return policies.asAt(commissionerId, London.today(clock)).waitingDays(QUARANTINE);
    }
}
