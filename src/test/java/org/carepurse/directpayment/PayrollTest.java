package org.carepurse.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.directpayment.WhatItWas.ForGoal;
import org.carepurse.directpayment.WhatItWas.Wages;
import org.carepurse.identity.NotAllowed;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class PayrollTest {

    private static final String HEADING = String.join(",", PayrollFile.HEADING);

    /** £40.00 of wages and £3.00 on top, £4.83 for holidays, £2.00 for the bureau: £49.83 in all. */
    private static final String ANNA =
            "Anna Reid,2026-11-01,2026-11-07,4,10.00,40.00,3.00,34.00,7.00,2.00,4.83,2.00,2026-11-14,2026-12-22";

    private static final String BEN =
            "Ben Shaw,2026-11-01,2026-11-07,2,10.00,20.00,0,18.00,2.00,,,,2026-11-14,2026-12-22";

    private Payroll payroll;
    private ADirectPayment payment;

    @BeforeEach
    void aDirectPayment(CarePurseInstance running) {
        payroll = running.get(Payroll.class);
        payment = ADirectPayment.in(running);
    }

    @Test
    void wages_tax_and_holiday_money_are_put_by_so_that_nobody_spends_them_twice() {
        assertThat(bring(ANNA)).singleElement().satisfies(row -> assertThat(row.putBy())
                .isEqualTo(pounds("49.83")));
        assertThat(payment.balance().available()).isEqualTo(pounds("40.17"));
        assertThat(payment.balance().held()).isEqualTo(pounds("49.83"));
        payment.told("24/11/2026,-40.18,TAXI CO");
        assertThat(payment.explain("TAXI", new ForGoal(payment.pot(), false))
                        .why()
                        .code())
                .isEqualTo("not-enough-left");
    }

    @Test
    void a_row_that_cannot_be_put_by_keeps_no_other_from_being_so() {
        List<Payroll.RowTold> told = bring(ANNA, BEN.replace("18.00", "17.00"), BEN, BEN.replace("Ben Shaw,", ","));
        assertThat(told)
                .extracting(row -> row.wrong() == null ? "" : row.wrong().code())
                .containsExactly("", "pay-sum", "", "pay-assistant");
        assertThat(told.get(2).putBy()).isEqualTo(pounds("20"));
        assertThat(payment.balance().held()).isEqualTo(pounds("69.83"));
    }

    @Test
    void pay_that_the_goal_cannot_pay_is_refused_whole() {
        bring(ANNA);
        assertThat(bring(BEN.replace("2,10.00,20.00", "5,10.00,50.00").replace("18.00,2.00", "48.00,2.00")))
                .singleElement()
                .satisfies(row -> assertThat(row.refused().code()).isEqualTo("not-enough-left"));
        assertThat(payment.balance().held()).isEqualTo(pounds("49.83"));
    }

    @Test
    void the_same_days_of_the_same_assistant_are_put_by_once() {
        bring(ANNA);
        assertThat(bring(ANNA.replace("2026-11-07", "2026-11-08")))
                .singleElement()
                .satisfies(row -> assertThat(row.refused().code()).isEqualTo("pay-known"));
        assertThat(payment.balance().held()).isEqualTo(pounds("49.83"));
    }

    @Test
    void hours_at_their_rate_must_be_the_wages() {
        assertThat(bring(ANNA.replace(",4,10.00", ",4.01,10.00")))
                .singleElement()
                .satisfies(row -> assertThat(row.wrong().code()).isEqualTo("pay-gross"));
    }

    @Test
    void paying_the_assistant_and_the_tax_office_uses_up_what_was_put_by() {
        bring(ANNA, BEN);
        payment.told("14/11/2026,-34.00,ANNA REID", "22/12/2026,-9.00,HMRC");
        assertThat(payment.line("ANNA").suggestion())
                .contains(new Suggestion(WhatItWas.Kind.WAGES, part(WagePartKind.NET, "Anna Reid")));
        payment.explain("ANNA", new Wages(part(WagePartKind.NET, "Anna Reid"))).value();
        String tax = part(WagePartKind.TAX, "Anna Reid");
        payment.explain("HMRC", new Wages(tax)).value();
        assertThat(payment.balance().spent()).isEqualTo(pounds("43"));
        assertThat(payment.balance().held()).isEqualTo(pounds("26.83"));
        assertThat(payroll.of(payment.holder(), payment.reference()))
                .filteredOn(part -> part.kind() == WagePartKind.TAX)
                .allMatch(part -> part.open().isZero());
    }

    @Test
    void more_than_was_put_by_is_refused() {
        bring(ANNA);
        payment.told("22/12/2026,-7.01,HMRC");
        assertThat(payment.explain("HMRC", new Wages(part(WagePartKind.TAX, "Anna Reid")))
                        .why()
                        .code())
                .isEqualTo("more-than-put-by");
    }

    @Test
    void what_turns_out_not_to_be_needed_can_be_spent_again() {
        bring(ANNA);
        assertThat(release(WagePartKind.HOLIDAY).isDone()).isTrue();
        assertThat(payment.balance().held()).isEqualTo(pounds("45"));
        assertThat(release(WagePartKind.HOLIDAY).why().code()).isEqualTo("hold-has-ended");
    }

    @Test
    void a_file_without_the_columns_is_sent_back() {
        assertThatThrownBy(() -> payroll.bring(
                        payment.holder(), RequestKey.fresh(), payment.reference(), payment.pot(), "name,pay\nAnna,3\n"))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() ->
                        payroll.bring(payment.holder(), RequestKey.fresh(), payment.reference(), payment.pot(), ""))
                .isInstanceOf(WrongInput.class);
        assertThat(payment.balance().held()).isEqualTo(NONE);
    }

    @Test
    void only_the_holder_and_their_nominee_put_pay_by() {
        assertThatThrownBy(
                        () -> payroll.requireMayBring(payment.agreement().plan().finance(), payment.reference()))
                .isInstanceOf(NotAllowed.class);
    }

    private List<Payroll.RowTold> bring(String... rows) {
        return payroll.bring(
                payment.holder(),
                RequestKey.fresh(),
                payment.reference(),
                payment.pot(),
                HEADING + "\n" + String.join("\n", rows) + "\n");
    }

    private Outcome<String> release(WagePartKind kind) {
        return payroll.release(payment.holder(), RequestKey.fresh(), payment.reference(), part(kind, "Anna Reid"));
    }

    private String part(WagePartKind kind, String assistant) {
        return payroll.of(payment.holder(), payment.reference()).stream()
                .filter(part -> part.kind() == kind && part.assistant().equals(assistant))
                .findFirst()
                .orElseThrow()
                .part();
    }
}
