package org.carepurse.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.time.Duration;
import org.carepurse.budget.Holding;
import org.carepurse.directory.Unit;
import org.carepurse.directpayment.WhatItWas.ForGoal;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderState;
import org.carepurse.outcome.NotFound;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who has told nothing of their account for four weeks, and has shown no receipt. */
@OnDatabase
class EvidenceStopsNothingTest {

    private CarePurseInstance instance;
    private ADirectPayment payment;

    @BeforeEach
    void nothingWasShown(CarePurseInstance running) {
        instance = running;
        payment = ADirectPayment.in(running).told("24/11/2026,-5.00,UNTOLD", "24/11/2026,-5.00,WITHOUT RECEIPT");
        payment.explain("WITHOUT", new ForGoal(payment.pot(), false)).value();
        instance.clock().forward(Duration.ofDays(28));
        assertThat(payment.lines(LineFilter.TO_EXPLAIN)).hasSize(1);
        assertThat(payment.lines(LineFilter.NEEDS_RECEIPT)).hasSize(1);
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void the_next_payment_in_comes_all_the_same() {
        payment.agreement().payInUpTo(London.today(instance.clock()));
        assertThat(payment.inBooks()).isEqualTo(pounds("193.92"));
    }

    @Test
    void what_is_ordered_is_taken_on_all_the_same() {
        assertThat(AnOrder.in(instance)
                        .from(payment.agreement().plan())
                        .of(3, Unit.SESSION)
                        .at("£10")
                        .accepted()
                        .order()
                        .state())
                .isEqualTo(OrderState.ACCEPTED);
        assertThat(payment.balance().held()).isEqualTo(pounds("30"));
    }

    @Test
    void there_is_no_account_to_tell_of_before_the_person_agrees_to_it() {
        AnAgreement offered =
                AnAgreement.in(instance).heldAs(Holding.OWN_ACCOUNT).offered();
        HeldAccounts accounts = instance.get(HeldAccounts.class);
        assertThat(accounts.of(offered.plan().holder())).isEmpty();
        assertThatThrownBy(() -> accounts.find(offered.plan().holder(), "ACC-0000-0000"))
                .isInstanceOf(NotFound.class);
        offered.accept(offered.plan().holder()).value();
        assertThat(accounts.of(offered.plan().holder())).hasSize(1);
    }
}
