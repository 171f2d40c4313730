package org.carepurse.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import org.carepurse.ledger.Ledger;
import org.carepurse.payment.KeptDesk;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

/** The people that the desk is measured with are as true as those who came in one by one. */
@OnDatabase
class ManyKeptTest {

    @Test
    void their_money_adds_up_like_anybodys(CarePurseInstance instance) {
        KeptDesk bureau = ManyKept.in(instance, 30);
        instance.get(DailyCount.class).countAll();
        DayCount counted = instance.get(Counts.class)
                .days(bureau.clerk, bureau.cashier().keeperId(), 0, 1)
                .get(0);
        assertThat(counted.agrees()).isTrue();
        assertThat(counted.subLedgers()).isEqualTo(bureau.inBank());
        KeptMoney kept = instance.get(KeptMoney.class);
        assertThat(kept.count(bureau.clerk, bureau.cashier().keeperId(), "")).isEqualTo(31);
        assertThat(kept.people(bureau.clerk, bureau.cashier().keeperId(), "", 0, 50))
                .extracting(SubLedger::total)
                .containsOnly(KeptDesk.PAID_IN.minus(pounds("45")));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }
}
