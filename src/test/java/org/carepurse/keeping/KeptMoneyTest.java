package org.carepurse.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.holding.AnAgreement;
import org.carepurse.identity.NotAllowed;
import org.carepurse.payment.KeptDesk;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class KeptMoneyTest {

    private CarePurseInstance instance;
    private KeptMoney kept;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        kept = running.get(KeptMoney.class);
    }

    @Test
    void each_persons_money_is_told_by_itself() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        agreement.payInUpTo(agreement.plan().plan().startsOn());
        assertThat(kept.people(agreement.aClerk(), agreement.keeperId(), "", 0, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.unsorted()).isEqualTo(KeptDesk.PAID_IN))
                .satisfies(one -> assertThat(one.total()).isEqualTo(KeptDesk.PAID_IN));
        KeptMoney.SubLedgerSight sight = kept.of(agreement.aClerk(), agreement.reference());
        assertThat(sight.paidIn()).hasSize(1);
    }

    @Test
    void what_is_paid_has_left_the_sub_ledger_and_what_is_on_its_way_has_not() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        bureau.owes("45.00");
        assertThat(only(bureau).left()).isEqualTo(KeptDesk.PAID_IN.minus(pounds("45")));
        assertThat(only(bureau).toPay()).isEqualTo(pounds("45"));
        assertThat(only(bureau).total()).isEqualTo(KeptDesk.PAID_IN);
        bureau.paid();
        assertThat(only(bureau).toPay()).isEqualTo(NONE);
        assertThat(only(bureau).total()).isEqualTo(bureau.inBank());
        assertThat(kept.of(bureau.clerk, bureau.agreement.reference()).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.goal()).isEqualTo(APlan.A_GOAL))
                .satisfies(goal -> assertThat(goal.balance().spent()).isEqualTo(pounds("45")));
    }

    @Test
    void people_are_found_by_a_part_of_their_name_or_by_their_plan() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        String name = kept.people(agreement.aClerk(), agreement.keeperId(), "", 0, 10)
                .get(0)
                .holder();
        assertThat(kept.count(agreement.aClerk(), agreement.keeperId(), name.substring(1, 4)))
                .isEqualTo(1);
        assertThat(kept.count(
                        agreement.aClerk(),
                        agreement.keeperId(),
                        agreement.plan().reference()))
                .isEqualTo(1);
        assertThat(kept.count(agreement.aClerk(), agreement.keeperId(), "Nobody"))
                .isZero();
        assertThat(kept.people(agreement.aClerk(), agreement.keeperId(), "%_", 0, 10))
                .isEmpty();
    }

    @Test
    void a_keeper_sees_its_own_people_only() {
        AnAgreement own = AnAgreement.in(instance).accepted();
        AnAgreement others = AnAgreement.in(instance).accepted();
        assertThatThrownBy(() -> kept.people(own.aClerk(), others.keeperId(), "", 0, 10))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> kept.of(own.aClerk(), others.reference())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> kept.of(own.plan().finance(), own.reference())).isInstanceOf(NotAllowed.class);
    }

    private SubLedger only(KeptDesk bureau) {
        return kept.people(bureau.clerk, bureau.cashier().keeperId(), "", 0, 10).get(0);
    }
}
