package org.carepurse.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.holding.AnAgreement;
import org.carepurse.identity.NotAllowed;
import org.carepurse.payment.InstructionState;
import org.carepurse.payment.KeptDesk;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class InstructionLogTest {

    private CarePurseInstance instance;
    private InstructionLog log;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        log = running.get(InstructionLog.class);
    }

    @Test
    void every_payment_cites_the_order_that_it_carries_out_and_who_placed_it() {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        bureau.owes("45.00");
        assertThat(of(bureau, "")).isEmpty();
        bureau.paid();
        assertThat(of(bureau, "")).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(InstructionState.PAID);
            assertThat(one.amount()).isEqualTo(pounds("45"));
            assertThat(one.order()).startsWith("ORD-");
            assertThat(one.orderedBy()).isEqualTo(one.holder());
            assertThat(one.orderedOn()).isEqualTo(London.today(instance.clock()));
            assertThat(one.request()).isEmpty();
        });
        List<Instructed> written = new ArrayList<>();
        log.each(bureau.clerk, question(bureau, "", month()), written::add);
        assertThat(written).isEqualTo(of(bureau, ""));
    }

    @Test
    void it_is_read_for_one_person_and_for_one_month() {
        KeptDesk first = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        KeptDesk second = KeptDesk.of(
                instance,
                AnAgreement.in(instance).among(first.agreement.people()).keptBy(first.agreement.keeper()));
        first.owes("45.00");
        second.owes("30.01");
        first.paid();
        assertThat(of(first, "")).hasSize(2);
        assertThat(of(first, second.agreement.reference())).singleElement().satisfies(one -> assertThat(one.amount())
                .isEqualTo(pounds("30.01")));
        assertThat(log.of(first.clerk, question(first, "", month().minusMonths(1)), 0, 10))
                .isEmpty();
    }

    @Test
    void another_bureau_does_not_read_it() {
        KeptDesk first = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        KeptDesk second = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        assertThatThrownBy(() -> log.of(second.clerk, question(first, "", month()), 0, 10))
                .isInstanceOf(NotAllowed.class);
        first.owes("45.00");
        first.paid();
        assertThat(of(second, first.agreement.reference())).isEmpty();
    }

    private List<Instructed> of(KeptDesk bureau, String agreement) {
        return log.of(bureau.clerk, question(bureau, agreement, month()), 0, 10);
    }

    private static InstructionLog.Question question(KeptDesk bureau, String agreement, YearMonth month) {
        return new InstructionLog.Question(bureau.cashier().keeperId(), agreement, month);
    }

    private YearMonth month() {
        return YearMonth.from(London.today(instance.clock()));
    }
}
