package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** When the money that a plan's lines were promised comes next, line by line. */
@ApplicationScoped
public class ComingMoney {

    /**
     * What is known of one line's money.
     *
     * @param agreement the reference of the one that counts, and whether it waits for its answer
     * @param dueOn the day of the next payment; null when all is paid in
     * @param amount what comes then
     * @param arrears what is missing of the person's own part: never an overspend
     * @param fee what whoever keeps the money asks for it, or takes; null when nothing
     */
    public record Coming(
            long lineId,
            String agreement,
            AgreementState state,
            LocalDate dueOn,
            Money amount,
            Money arrears,
            Fee fee) {}

    /**
     * @param keeper by name
     * @param amount a month
     * @param state asked for, or agreed to
     */
    public record Fee(String keeper, Money amount, FeeState state) {}

    private final EntityManager entityManager;
    private final PaymentFile payments;
    private final OwnParts ownParts;
    private final FeeFile fees;
    private final Organisations organisations;
    private final Plans plans;
    private final Access access;

    @Inject
    ComingMoney(
            EntityManager entityManager,
            PaymentFile payments,
            OwnParts ownParts,
            FeeFile fees,
            Organisations organisations,
            Plans plans,
            Access access) {
        this.entityManager = entityManager;
        this.payments = payments;
        this.ownParts = ownParts;
        this.fees = fees;
        this.organisations = organisations;
        this.plans = plans;
        this.access = access;
    }

    /** By line; a line without an agreement that counts is not in it. */
    public Map<Long, Coming> of(SignedIn who, String planReference) {
        Plan plan = plans.show(who, planReference);
        access.require(who, Permission.SEE_PURSE, plan.whose());
        List<Agreement> live = entityManager
                .createQuery("SELECT a FROM Agreement a WHERE a.planId = :plan AND a.isLive = 1", Agreement.class)
                .setParameter("plan", plan.id())
                .getResultList();
        return live.stream().map(this::coming).collect(Collectors.toMap(Coming::lineId, Function.identity()));
    }

    private Coming coming(Agreement agreement) {
        return payments
                .find(
                        "a.id = :agreement AND p.paidOn IS NULL ORDER BY p.number",
                        Map.of("agreement", agreement.id()),
                        0,
                        1)
                .stream()
                .findFirst()
                .map(next -> new Coming(
                        agreement.lineId(),
                        agreement.reference(),
                        agreement.state(),
                        next.payment().dueOn(),
                        next.comesIn(),
                        arrears(agreement),
                        fee(agreement)))
                .orElseGet(() -> new Coming(
                        agreement.lineId(),
                        agreement.reference(),
                        agreement.state(),
                        null,
                        null,
                        arrears(agreement),
                        fee(agreement)));
    }

    private Money arrears(Agreement agreement) {
        return agreement.contribution().isThere() && agreement.state() == AgreementState.ACCEPTED
                ? ownParts.of(agreement).arrears()
                : Sterling.NONE;
    }

    private Fee fee(Agreement agreement) {
        return fees.last(agreement)
                .filter(KeeperFee::counts)
                .map(fee -> new Fee(
                        organisations
                                .organisation(agreement.keeperId().orElseThrow())
                                .name(),
                        fee.amount(),
                        fee.state()))
                .orElse(null);
    }
}
