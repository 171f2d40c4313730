package org.carepurse.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.budget.Holding.THIRD_PARTY;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.moving.Pace.AT_ONCE;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.YearEndForecast;
import org.carepurse.budget.YearEnds;
import org.carepurse.fund.AFund;
import org.carepurse.holding.AgreementOffer;
import org.carepurse.holding.AgreementReading;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.HandoverLists;
import org.carepurse.holding.Handovers;
import org.carepurse.holding.KeptBy;
import org.carepurse.holding.PaidWhen;
import org.carepurse.holding.PaymentTerms;
import org.carepurse.holding.WorkingDayRule;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.Stance;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One fund holder has the money, a second takes it on within the year, and a third is to hold it in the next. */
@OnDatabase
class CarriedOverToAnotherKeeperTest {

    private final CarePurseInstance instance;
    private PlanAtWork plan;
    private PlanAtWork next;

    CarriedOverToAnotherKeeperTest(CarePurseInstance instance) {
        this.instance = instance;
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void the_cash_goes_from_hand_to_hand_and_ends_with_the_last_one() {
        plan = AFund.paidInto(instance).agreement().plan();
        carriesOver("1000");
        AMove move = AMove.of(instance, plan);
        move.propose(THIRD_PARTY, AT_ONCE).value();
        KeptBy.InFund second = (KeptBy.InFund) move.keptBy(THIRD_PARTY);
        move.accept(move.offer(second).value());
        move.carryOut().value();
        next = APlan.in(instance)
                .among(plan.people())
                .forHolder(plan.holder())
                .startingOn(plan.plan().endsOn().plusDays(1))
                .fundedWith(OTHER_NHS, THIRD_PARTY, pounds("1300"))
                .approved();
        KeptBy.InFund third = (KeptBy.InFund) AMove.of(instance, next).keptBy(THIRD_PARTY);
        String kept = agree(third);

        Money carried = close();
        assertThat(carried).isEqualTo(pounds("99.46"));
        assertThat(next.purse().unallocated()).isEqualTo(carried);
        assertThat(onItsWay()).hasSize(2).allSatisfy(cash -> {
            assertThat(cash.amount()).isEqualTo(carried);
            assertThat(cash.notice()).as("nobody is asked to pay back").isEmpty();
        });

        comesTo(second);
        comesTo(third);
        assertThat(onItsWay()).isEmpty();
        long account = instance.get(AgreementReading.class)
                .show(plan.finance(), kept)
                .agreement()
                .accountId();
        assertThat(instance.get(Ledger.class).inBank(account, plan.people().commissionerId()))
                .isEqualTo(carried);
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    /** The keeper of the next year's money agrees with the person. */
    private String agree(KeptBy keeper) {
        PaymentTerms terms = new PaymentTerms(
                Frequency.FOUR_WEEKLY,
                PaidWhen.IN_ADVANCE,
                0,
                WorkingDayRule.NEXT_WORKING_DAY,
                next.plan().startsOn());
        Agreements agreements = instance.get(Agreements.class);
        String offered = agreements
                .offer(
                        next.finance(),
                        RequestKey.fresh(),
                        new AgreementOffer(
                                next.reference(), next.line(OTHER_NHS).reference(), keeper, terms, Contribution.NONE))
                .value();
        agreements
                .accept(next.holder(), RequestKey.fresh(), new Agreements.Accept(next.reference(), offered))
                .value();
        return offered;
    }

    /** Somebody who works there says that the cash has come. */
    private void comesTo(KeptBy.InFund keeper) {
        long organisation =
                instance.get(Organisations.class).byReference(keeper.keeper()).id();
        SignedIn clerk = plan.people().enrol(Role.FUND_HOLDER_STAFF, organisation);
        onItsWay().stream()
                .map(HandoverLists.Line::reference)
                .filter(cash -> instance.get(Handovers.class).isToConfirm(clerk, cash))
                .forEach(cash -> instance.get(Handovers.class)
                        .confirm(clerk, RequestKey.fresh(), new Handovers.Came(cash))
                        .value());
    }

    private List<HandoverLists.Line> onItsWay() {
        return instance
                .get(HandoverLists.class)
                .ofCommissioner(plan.finance(), plan.people().commissionerId(), 0, 100)
                .stream()
                .filter(HandoverLists.Line::isOnItsWay)
                .toList();
    }

    private void carriesOver(String pounds) {
        instance.get(Policies.class)
                .set(
                        plan.finance(),
                        RequestKey.fresh(),
                        new NewPolicy(
                                PolicyKind.CARRY_OVER_LIMIT,
                                OTHER_NHS.name(),
                                plan.people().commissionerId(),
                                Stance.APPLIES,
                                pounds(pounds),
                                London.today(instance.clock()),
                                null,
                                "Agreed by the board"))
                .value();
    }

    private Money close() {
        instance.clock().setTo(next.plan().startsOn());
        YearEnds years = instance.get(YearEnds.class);
        String line = AMove.of(instance, plan).openLine().reference();
        YearEndForecast end =
                years.forecast(plan.finance(), plan.reference(), line).value();
        assertThat(end.nextPlan()).isEqualTo(next.reference());
        assertThat(end.recovered()).isEqualTo(NONE);
        years.close(
                        plan.finance(),
                        RequestKey.fresh(),
                        new YearEnds.Close(
                                plan.reference(),
                                line,
                                end.carriedOver(),
                                end.recovered(),
                                end.neverPaid(),
                                "It is over"))
                .value();
        return end.carriedOver();
    }
}
