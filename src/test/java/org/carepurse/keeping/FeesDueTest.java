package org.carepurse.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.time.YearMonth;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Fees;
import org.carepurse.identity.NotAllowed;
import org.carepurse.payment.KeptDesk;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All fees of a month are taken at one desk, of those who agreed and have enough; and the daily count agrees. */
@OnDatabase
class FeesDueTest {

    private CarePurseInstance instance;
    private KeptDesk bureau;
    private FeesDue due;
    private YearMonth month;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        bureau = KeptDesk.of(running, Holding.MANAGED_ACCOUNT);
        due = running.get(FeesDue.class);
        month = YearMonth.from(London.today(running.clock()));
    }

    @Test
    void takes_them_of_those_who_agreed_and_have_enough() {
        KeptDesk poor = another();
        KeptDesk undecided = another();
        agree(bureau, ask(bureau, "18"));
        agree(poor, ask(poor, "99.47"));
        ask(undecided, "18");
        assertThat(total()).isEqualTo(new FeesDue.Total(2, 1, pounds("18")));
        assertThat(due.of(bureau.clerk, keeper(), month, 0, 10))
                .extracting(FeesDue.Due::canBePaid)
                .containsExactly(false, true);

        assertThat(take(RequestKey.fresh())).isEqualTo(1);

        assertThat(total()).isEqualTo(new FeesDue.Total(1, 0, pounds("0")));
        assertThat(take(RequestKey.fresh())).isZero();
        instance.get(DailyCount.class).countAll();
        DayCount counted =
                instance.get(Counts.class).days(bureau.clerk, keeper(), 0, 1).get(0);
        assertThat(counted.agrees()).isTrue();
        assertThat(counted.subLedgers())
                .isEqualTo(KeptDesk.PAID_IN.multipliedBy(3).minus(pounds("18")));
    }

    @Test
    void only_the_bureaus_own_people_take_them() {
        KeptDesk elsewhere = KeptDesk.of(instance, AnAgreement.in(instance).among(bureau.agreement.people()));
        assertThatThrownBy(() -> due.take(elsewhere.clerk, RequestKey.fresh(), keeper(), month))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> due.total(bureau.agreement.people().finance(), keeper(), month))
                .isInstanceOf(NotAllowed.class);
    }

    private KeptDesk another() {
        return KeptDesk.of(
                instance,
                AnAgreement.in(instance).among(bureau.agreement.people()).keptBy(bureau.agreement.keeper()));
    }

    private String ask(KeptDesk desk, String pounds) {
        return instance.get(Fees.class)
                .ask(
                        bureau.clerk,
                        RequestKey.fresh(),
                        new Fees.Ask(desk.agreement.reference(), pounds(pounds), "We keep your books"))
                .value();
    }

    private void agree(KeptDesk desk, String fee) {
        instance.get(Fees.class)
                .agree(
                        desk.agreement.plan().holder(),
                        RequestKey.fresh(),
                        new Fees.Agree(
                                desk.agreement.reference(),
                                fee,
                                desk.agreement.plan().goal(APlan.A_GOAL)))
                .value();
    }

    private FeesDue.Total total() {
        return due.total(bureau.clerk, keeper(), month);
    }

    private long take(RequestKey key) {
        return due.take(bureau.clerk, key, keeper(), month);
    }

    private long keeper() {
        return bureau.cashier().keeperId();
    }
}
