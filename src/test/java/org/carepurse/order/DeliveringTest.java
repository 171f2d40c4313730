package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class DeliveringTest {

    private CarePurseInstance instance;
    private SessionsOrdered order;

    @BeforeEach
    void anOrder(CarePurseInstance running) {
        instance = running;
        order = SessionsOrdered.tenAt45(instance);
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void a_provider_logs_what_it_delivered_and_it_waits_for_the_person() {
        String delivery = order.log(order.today(), "3").value();
        assertThat(find(delivery).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(order.seen().lineNumbered(1).remaining()).isEqualTo(Quantity.of(7));
        assertThat(order.seen().state()).isEqualTo(OrderState.IN_DELIVERY);
    }

    @Test
    void all_that_remains_can_be_delivered_but_no_more() {
        order.log(order.today(), "9").value();
        assertThat(order.log(order.today(), "1.01").why().code()).isEqualTo("more-than-ordered");
        assertThat(order.log(order.today(), "1").isDone()).isTrue();
    }

    @Test
    void refuses_a_delivery_before_the_order_begins_or_in_the_future() {
        assertThat(order.log(order.today().minusDays(1), "1").why().code()).isEqualTo("delivery-before-the-order");
        assertThat(order.log(order.today().plusDays(1), "1").why().code()).isEqualTo("delivery-in-the-future");
        assertThat(order.log(order.today(), "1").isDone()).isTrue();
    }

    @Test
    void silence_is_never_a_yes() {
        String delivery = order.log(order.today(), "3").value();
        instance.clock().forward(Duration.ofDays(400));
        assertThat(find(delivery).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(find(delivery).confirmed()).isEqualTo(Quantity.NONE);
    }

    @Test
    void the_person_confirms_all_of_it() {
        String delivery = order.log(order.today(), "3").value();
        order.answer(order.holder(), delivery, "3", "").value();
        assertThat(find(delivery).state()).isEqualTo(DeliveryState.CONFIRMED);
        assertThat(find(delivery).confirmed()).isEqualTo(Quantity.of(3));
    }

    @Test
    void what_was_not_received_can_be_delivered_again() {
        String delivery = order.log(order.today(), "10").value();
        order.answer(order.holder(), delivery, "7", "Nobody came on Friday.").value();
        assertThat(find(delivery).state()).isEqualTo(DeliveryState.PART_CONFIRMED);
        assertThat(order.seen().lineNumbered(1).remaining()).isEqualTo(Quantity.of(3));
    }

    @Test
    void asks_why_when_not_all_of_it_was_received() {
        String delivery = order.log(order.today(), "3").value();
        assertThatThrownBy(() -> order.answer(order.holder(), delivery, "0", " "))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("delivery-reason-missing"));
        assertThatThrownBy(() -> order.answer(order.holder(), delivery, "4", ""))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("received-more-than-logged"));
        assertThat(find(delivery).state()).isEqualTo(DeliveryState.WAITING);
    }

    @Test
    void a_person_may_think_again_and_the_earlier_answer_stays_on_record() {
        String delivery = order.log(order.today(), "3").value();
        order.answer(order.holder(), delivery, "0", "I was not at home.").value();
        order.answer(order.holder(), delivery, "3", "").value();
        assertThat(find(delivery).state()).isEqualTo(DeliveryState.CONFIRMED);
        assertThat(find(delivery).answers())
                .extracting(DeliveryAnswer::received)
                .containsExactly(Quantity.NONE, Quantity.of(3));
        assertThat(order.seen().lineNumbered(1).remaining()).isEqualTo(Quantity.of(7));
    }

    @Test
    void refuses_to_confirm_what_was_meanwhile_delivered_otherwise() {
        String delivery = order.log(order.today(), "3").value();
        order.answer(order.holder(), delivery, "0", "Nobody came.").value();
        order.log(order.today(), "10").value();
        assertThat(order.answer(order.holder(), delivery, "3", "").why().code()).isEqualTo("more-than-ordered");
    }

    @Test
    void a_correction_takes_the_place_of_the_wrong_one_which_stays_on_record() {
        String wrong = order.log(order.today(), "10").value();
        String right = correct(wrong, "4").value();
        assertThat(find(wrong).state()).isEqualTo(DeliveryState.CORRECTED);
        assertThat(find(right).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(order.seen().lineNumbered(1).remaining()).isEqualTo(Quantity.of(6));
        assertThat(correct(wrong, "5").why().code()).isEqualTo("delivery-is-corrected");
        assertThat(correct(right, "10.01").why().code()).isEqualTo("more-than-ordered");
    }

    @Test
    void what_was_not_received_of_an_order_called_off_goes_back_to_the_pot() {
        String delivery = order.log(order.today(), "4").value();
        order.cancelTheRest().value();
        assertThat(order.balance().held()).isEqualTo(org.carepurse.money.Sterling.pounds("180"));
        order.answer(order.holder(), delivery, "3", "One was missed.").value();
        assertThat(order.balance().held()).isEqualTo(org.carepurse.money.Sterling.pounds("135"));
        assertThat(order.balance().available()).isEqualTo(org.carepurse.money.Sterling.pounds("865"));
    }

    @Test
    void the_same_request_twice_is_one_delivery() {
        RequestKey key = RequestKey.fresh();
        Delivering.Log asked =
                new Delivering.Log(order.reference(), 1, new DeliveryReport(order.today(), Quantity.of(2), ""));
        Delivering delivering = instance.get(Delivering.class);
        Outcome<String> first = delivering.log(order.provider(), key, asked);
        assertThat(delivering.log(order.provider(), key, asked)).isEqualTo(first);
        assertThat(order.seen().lineNumbered(1).remaining()).isEqualTo(Quantity.of(8));
    }

    @Test
    void only_the_provider_logs_and_only_those_who_speak_for_the_person_confirm() {
        String delivery = order.log(order.today(), "3").value();
        SignedIn nominee = order.plan().aNominee();
        assertThatThrownBy(() -> order.answer(order.provider(), delivery, "3", ""))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> order.answer(order.plan().finance(), delivery, "3", ""))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(Delivering.class)
                        .log(
                                order.holder(),
                                RequestKey.fresh(),
                                new Delivering.Log(
                                        order.reference(), 1, new DeliveryReport(order.today(), Quantity.of(2), ""))))
                .isInstanceOf(NotAllowed.class);
        assertThat(order.answer(nominee, delivery, "2", "One was missed.").isDone())
                .isTrue();
        assertThat(order.answer(order.plan().coordinator(), delivery, "3", "").isDone())
                .isTrue();
    }

    @Test
    void a_line_or_a_delivery_that_is_not_there_is_not_found() {
        SessionsOrdered another = SessionsOrdered.tenAt45(instance);
        String theirs = another.log(another.today(), "1").value();
        assertThatThrownBy(() -> order.answer(order.holder(), theirs, "1", "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> instance.get(Delivering.class)
                        .log(
                                order.provider(),
                                RequestKey.fresh(),
                                new Delivering.Log(
                                        order.reference(), 2, new DeliveryReport(order.today(), Quantity.of(2), ""))))
                .isInstanceOf(NotFound.class);
    }

    private Outcome<String> correct(String delivery, String quantity) {
        return instance.get(Delivering.class)
                .correct(
                        order.provider(),
                        RequestKey.fresh(),
                        new Delivering.Correct(
                                order.reference(),
                                delivery,
                                new DeliveryReport(order.today(), Quantity.parse("quantity", quantity), "")));
    }

    private Delivery find(String reference) {
        return instance.get(DeliveryFile.class).in(order.seen(), reference);
    }
}
