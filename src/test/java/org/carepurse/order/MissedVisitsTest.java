package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.time.Duration;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.MissedTerms;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Balance;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is charged for visits that people miss, or call off too late: what was agreed with the order, and nothing else. */
@OnDatabase
class MissedVisitsTest {

    private final CarePurseInstance instance;

    MissedVisitsTest(CarePurseInstance instance) {
        this.instance = instance;
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void nothing_is_charged_where_no_charge_was_agreed() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        assertThat(order.logMissed(DeliveryKind.NOT_THERE, 0, "1").why().code()).isEqualTo("missed-without-charge");
        assertThat(order.logMissed(DeliveryKind.CALLED_OFF, 0, "1").why().code())
                .isEqualTo("missed-without-charge");
        assertThat(order.seen().lineNumbered(1).delivered()).isEqualTo(Quantity.NONE);
    }

    @Test
    void a_visit_called_off_in_time_is_not_charged_and_one_a_day_later_is() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance, new MissedTerms(50, 2));
        assertThat(order.logMissed(DeliveryKind.CALLED_OFF, 2, "1").why().code())
                .isEqualTo("called-off-in-time");
        assertThat(order.logMissed(DeliveryKind.CALLED_OFF, 1, "1").isDone()).isTrue();
    }

    @Test
    void calling_off_costs_nothing_when_only_being_away_was_agreed() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance, new MissedTerms(100, 0));
        assertThat(order.logMissed(DeliveryKind.CALLED_OFF, 0, "1").why().code())
                .isEqualTo("called-off-in-time");
        assertThat(order.logMissed(DeliveryKind.NOT_THERE, 0, "1").isDone()).isTrue();
        assertThat(order.cancelTheRest().isDone()).isTrue();
        assertThat(order.balance()).isEqualTo(new Balance(pounds("955"), pounds("45"), pounds("0")));
    }

    @Test
    void what_a_later_price_charges_does_not_touch_an_order_placed_before() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance, new MissedTerms(50, 2));
        assertThat(order.seen().lineNumbered(1).missed()).isEqualTo(new MissedTerms(50, 2));
        assertThat(order.seen().lineNumbered(1).agreedFor(DeliveryKind.NOT_THERE))
                .isEqualTo(pounds("22.50"));
        assertThat(order.seen().lineNumbered(1).agreedFor(DeliveryKind.GIVEN)).isEqualTo(pounds("45"));
    }

    @Test
    void a_person_who_says_that_they_did_not_miss_it_is_not_charged() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance, new MissedTerms(50, 2));
        String missed = order.logMissed(DeliveryKind.NOT_THERE, 0, "1").value();
        order.answer(order.holder(), missed, "0", "I was at home all day.").value();
        assertThat(order.seen().lineNumbered(1).remaining()).isEqualTo(Quantity.of(10));
    }

    @Test
    void an_order_called_off_too_late_keeps_the_agreed_charge_and_no_more() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance, new MissedTerms(50, 1));
        assertThat(instance.get(OrderShowing.class)
                        .show(order.holder(), order.reference())
                        .tooLate())
                .singleElement()
                .satisfies(late -> assertThat(late.charge()).isEqualTo(pounds("225")));
        order.cancelTheRest().value();
        assertThat(instance.get(DeliveryLists.class).ofOrder(order.holder(), order.reference()))
                .singleElement()
                .satisfies(missed -> {
                    assertThat(missed.kind()).isEqualTo(DeliveryKind.CALLED_OFF);
                    assertThat(missed.state()).isEqualTo(DeliveryState.CONFIRMED);
                });
        assertThat(order.seen().state()).isEqualTo(OrderState.ENDED_EARLY);
    }

    @Test
    void an_order_called_off_in_time_costs_nothing() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance, new MissedTerms(50, 1));
        instance.clock().forward(Duration.ofDays(1));
        order.cancelTheRest().value();
        assertThat(order.balance()).isEqualTo(new Balance(pounds("1000"), pounds("0"), pounds("0")));
        assertThat(order.seen().state()).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void notice_is_counted_in_days_of_the_calendar_and_the_agreed_day_is_in_time() {
        MissedTerms two = new MissedTerms(50, 2);
        assertThat(two.isTooLate(3)).isFalse();
        assertThat(two.isTooLate(2)).isFalse();
        assertThat(two.isTooLate(1)).isTrue();
        assertThat(two.isTooLate(0)).isTrue();
        assertThat(new MissedTerms(1, 1).isTooLate(0)).isTrue();
        assertThat(new MissedTerms(100, 0).isTooLate(0)).isFalse();
        assertThat(MissedTerms.NO_CHARGE.isTooLate(0)).isFalse();
    }

    @Test
    void the_share_of_the_price_goes_from_one_to_a_hundred_in_the_hundred_and_is_never_more_than_the_price() {
        assertThat(MissedTerms.NO_CHARGE.allowCharge()).isFalse();
        assertThat(new MissedTerms(1, 0).chargeFor(pounds("45"))).isEqualTo(pounds("0.45"));
        assertThat(new MissedTerms(50, 0).chargeFor(pounds("45.01"))).isEqualTo(pounds("22.51"));
        assertThat(new MissedTerms(99, 28).chargeFor(pounds("45"))).isEqualTo(pounds("44.55"));
        assertThat(new MissedTerms(100, 28).chargeFor(pounds("0.01"))).isEqualTo(pounds("0.01"));
        assertThatThrownBy(() -> new MissedTerms(-1, 0)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new MissedTerms(50, -1)).isInstanceOf(WrongInput.class);
    }

    @Test
    void only_its_provider_says_that_a_visit_was_missed() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance, new MissedTerms(50, 2));
        DeliveryReport missed = new DeliveryReport(order.today(), Quantity.of(1), DeliveryKind.NOT_THERE, 0, "");
        assertThatThrownBy(() -> instance.get(Delivering.class)
                        .log(order.holder(), RequestKey.fresh(), new Delivering.Log(order.reference(), 1, missed)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void terms_that_cannot_be_are_wrong_input() {
        assertThatThrownBy(() -> new MissedTerms(101, 0)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new MissedTerms(50, 29)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new MissedTerms(0, 2)).isInstanceOf(WrongInput.class);
        assertThat(new MissedTerms(100, 28).chargeFor(pounds("45"))).isEqualTo(pounds("45"));
        assertThat(new MissedTerms(33, 0).chargeFor(pounds("0.05"))).isEqualTo(pounds("0.02"));
    }
}
