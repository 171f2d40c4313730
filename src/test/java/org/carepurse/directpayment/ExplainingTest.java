package org.carepurse.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.format.DateTimeFormatter;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.Unit;
import org.carepurse.directpayment.WhatItWas.ForGoal;
import org.carepurse.directpayment.WhatItWas.ForOrder;
import org.carepurse.directpayment.WhatItWas.GivenBack;
import org.carepurse.directpayment.WhatItWas.Kind;
import org.carepurse.directpayment.WhatItWas.PaidIn;
import org.carepurse.directpayment.WhatItWas.SomethingElse;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class ExplainingTest {

    private CarePurseInstance instance;
    private ADirectPayment payment;

    @BeforeEach
    void aDirectPayment(CarePurseInstance running) {
        instance = running;
        payment = ADirectPayment.in(running);
    }

    @Test
    void what_was_paid_for_a_goal_is_spent_and_out_of_the_account_at_once() {
        payment.told("24/11/2026,-30.00,TAXI CO");
        payment.explain("TAXI", new ForGoal(payment.pot(), false)).value();
        assertThat(payment.balance().available()).isEqualTo(pounds("60"));
        assertThat(payment.balance().spent()).isEqualTo(pounds("30"));
        assertThat(payment.inBooks()).isEqualTo(pounds("69.46"));
        assertThat(payment.lines(LineFilter.TO_EXPLAIN)).isEmpty();
    }

    @Test
    void more_than_the_goal_has_left_is_not_taken_from_elsewhere() {
        payment.told("24/11/2026,-90.01,TAXI CO");
        assertThat(payment.explain("TAXI", new ForGoal(payment.pot(), false))
                        .why()
                        .code())
                .isEqualTo("not-enough-left");
        assertThat(payment.balance().available()).isEqualTo(pounds("90"));
        assertThat(payment.lines(LineFilter.TO_EXPLAIN)).hasSize(1);
    }

    @Test
    void a_line_is_explained_once_whichever_statements_tell_of_it() {
        payment.told("24/11/2026,-30.00,TAXI CO");
        payment.explain("TAXI", new ForGoal(payment.pot(), false)).value();
        payment.told("24/11/2026,-30.00,TAXI CO");
        assertThat(payment.explain("TAXI", new ForGoal(payment.pot(), false))
                        .why()
                        .code())
                .isEqualTo("line-explained-already");
        assertThat(payment.balance().spent()).isEqualTo(pounds("30"));
    }

    @Test
    void the_same_request_again_changes_nothing_more() {
        payment.told("24/11/2026,-30.00,TAXI CO");
        Explaining explaining = instance.get(Explaining.class);
        RequestKey key = RequestKey.fresh();
        Explaining.Explain asked = new Explaining.Explain(
                payment.reference(), payment.line("TAXI").line().id(), new ForGoal(payment.pot(), false));
        String first = explaining.explain(payment.holder(), key, asked).value();
        assertThat(explaining.explain(payment.holder(), key, asked).value()).isEqualTo(first);
        assertThat(payment.balance().spent()).isEqualTo(pounds("30"));
    }

    @Test
    void what_was_said_wrongly_is_taken_back_and_said_anew() {
        payment.told("24/11/2026,-30.00,TAXI CO");
        String wrong =
                payment.explain("TAXI", new ForGoal(payment.pot(), false)).value();
        payment.undo(wrong).value();
        assertThat(payment.balance().available()).isEqualTo(pounds("90"));
        assertThat(payment.inBooks()).isEqualTo(pounds("99.46"));
        assertThat(payment.undo(wrong).why().code()).isEqualTo("explanation-undone-already");
        payment.explain("TAXI", new SomethingElse("A mistake; I put it back")).value();
        assertThat(payment.line("TAXI").said())
                .hasValueSatisfying(said -> assertThat(said.kind()).isEqualTo(Kind.SOMETHING_ELSE));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void a_payment_in_is_known_by_its_amount_and_day_and_moves_nothing_again() {
        String today = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(London.today(instance.clock()));
        payment.told(today + ",99.46,NHS BOARD");
        LineSight line = payment.line("NHS BOARD");
        assertThat(line.suggestion())
                .hasValueSatisfying(guess -> assertThat(guess.kind()).isEqualTo(Kind.PAID_IN));
        String reference = line.suggestion().orElseThrow().about();
        payment.explain("NHS BOARD", new PaidIn(reference)).value();
        assertThat(payment.inBooks()).isEqualTo(pounds("99.46"));
        payment.told(today + ",99.46,NHS AGAIN", today + ",10.00,TOO LITTLE");
        assertThat(payment.explain("NHS AGAIN", new PaidIn(reference)).why().code())
                .isEqualTo("payment-in-known");
    }

    @Test
    void a_payment_in_of_another_amount_is_not_that_payment() {
        String today = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(London.today(instance.clock()));
        payment.told(today + ",99.46,NHS BOARD", today + ",99.45,NHS OTHER");
        String reference = payment.line("NHS BOARD").suggestion().orElseThrow().about();
        assertThat(payment.explain("NHS OTHER", new PaidIn(reference)).why().code())
                .isEqualTo("payment-in-differs");
    }

    @Test
    void what_was_given_back_is_the_goals_again_and_never_more_than_was_paid() {
        payment.told("24/11/2026,-30.00,TAXI CO", "26/11/2026,20.00,TAXI REFUND", "27/11/2026,10.01,TAXI MORE");
        String paid =
                payment.explain("TAXI CO", new ForGoal(payment.pot(), false)).value();
        String back = payment.explain("TAXI REFUND", new GivenBack(paid)).value();
        assertThat(payment.balance().available()).isEqualTo(pounds("80"));
        assertThat(payment.balance().spent()).isEqualTo(pounds("10"));
        assertThat(payment.explain("TAXI MORE", new GivenBack(paid)).why().code())
                .isEqualTo("more-than-was-paid");
        assertThat(payment.undo(paid).why().code()).isEqualTo("explanation-given-back");
        payment.undo(back).value();
        assertThat(payment.balance().available()).isEqualTo(pounds("60"));
        payment.undo(paid).value();
        assertThat(payment.balance().spent()).isEqualTo(NONE);
        assertThat(payment.inBooks()).isEqualTo(pounds("99.46"));
    }

    @Test
    void money_that_came_in_paid_for_nothing_and_money_that_went_out_was_no_payment_in() {
        payment.told("24/11/2026,30.00,A GIFT", "24/11/2026,-99.46,RENT");
        assertThat(payment.explain("GIFT", new ForGoal(payment.pot(), false))
                        .why()
                        .code())
                .isEqualTo("line-goes-the-other-way");
        assertThat(payment.explain("RENT", new PaidIn("PIN-XXXX")).why().code()).isEqualTo("line-goes-the-other-way");
    }

    @Test
    void what_a_payee_was_usually_for_is_suggested_the_next_time() {
        payment.told("24/11/2026,-30.00,TAXI CO 1181");
        payment.explain("TAXI", new ForGoal(payment.pot(), true)).value();
        payment.told("25/11/2026,-5.00,TAXI CO 2290", "25/11/2026,-5.00,GROCER");
        assertThat(payment.line("2290").suggestion()).contains(new Suggestion(Kind.FOR_GOAL, payment.pot()));
        assertThat(payment.line("GROCER").suggestion()).isEmpty();
    }

    @Test
    void something_else_must_be_said_in_words() {
        assertThatThrownBy(() -> new SomethingElse(" ")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Explaining.Undo(payment.reference(), "EXP-X", ""))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void a_line_or_a_goal_of_somebody_elses_is_not_found() {
        ADirectPayment other = ADirectPayment.in(instance).told("24/11/2026,-30.00,THEIRS");
        payment.told("24/11/2026,-30.00,TAXI CO");
        assertThatThrownBy(() -> payment.explain("TAXI", new ForGoal(other.pot(), false)))
                .isInstanceOf(NotFound.class);
        long theirs = other.line("THEIRS").line().id();
        assertThatThrownBy(() -> instance.get(Explaining.class)
                        .explain(
                                payment.holder(),
                                RequestKey.fresh(),
                                new Explaining.Explain(payment.reference(), theirs, new ForGoal(payment.pot(), false))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_holder_and_their_nominee_say_what_it_was() {
        payment.told("24/11/2026,-30.00,TAXI CO");
        ForGoal what = new ForGoal(payment.pot(), false);
        assertThatThrownBy(() -> payment.explain(payment.agreement().plan().finance(), "TAXI", what))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> payment.explain(payment.agreement().people().aHolder(), "TAXI", what))
                .isInstanceOf(NotAllowed.class);
        assertThat(payment.explain(payment.agreement().plan().aNominee(), "TAXI", what)
                        .isDone())
                .isTrue();
    }

    @Test
    void what_was_ordered_is_paid_out_of_what_was_set_aside_and_no_more() {
        OrderAtWork order = AnOrder.in(instance)
                .from(payment.agreement().plan())
                .of(3, Unit.SESSION)
                .at("£10")
                .accepted();
        payment.told("24/11/2026,-10.00,PHYSIO ONE", "25/11/2026,-20.01,PHYSIO TWO");
        ForOrder what = new ForOrder(order.reference());
        String paid = payment.explain("PHYSIO ONE", what).value();
        assertThat(payment.balance().held()).isEqualTo(pounds("20"));
        assertThat(payment.balance().spent()).isEqualTo(pounds("10"));
        assertThat(payment.explain("PHYSIO TWO", what).why().code()).isEqualTo("more-than-set-aside");
        payment.undo(paid).value();
        assertThat(payment.balance().held()).isEqualTo(pounds("30"));
        assertThat(payment.inBooks()).isEqualTo(pounds("99.46"));
    }
}
