package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class DeliveryListsTest {

    private final DeliveryLists lists;
    private final CarePurseInstance instance;
    private SessionsOrdered order;
    private String delivery;

    DeliveryListsTest(CarePurseInstance instance, DeliveryLists lists) {
        this.instance = instance;
        this.lists = lists;
    }

    @BeforeEach
    void aDeliveryWaits() {
        order = SessionsOrdered.tenAt45(instance);
        delivery = order.log(order.today(), "3").value();
    }

    @Test
    void a_delivery_waits_for_its_holder_and_with_the_holders_co_ordinator() {
        assertThat(lists.waitingFor(order.holder(), order.holder().personId(), 0, 10))
                .extracting(DeliveryRow::reference)
                .containsExactly(delivery);
        assertThat(waitingForPeopleOf(order)).containsExactly(delivery);
    }

    @Test
    void a_co_ordinator_sees_nothing_of_the_people_of_another() {
        assertThat(waitingForPeopleOf(SessionsOrdered.tenAt45(instance))).isEmpty();
    }

    @Test
    void once_answered_it_waits_for_nobody() {
        order.answer(order.plan().coordinator(), delivery, "3", "").value();
        assertThat(waitingForPeopleOf(order)).isEmpty();
        assertThat(lists.waitingFor(order.holder(), order.holder().personId(), 0, 10))
                .isEmpty();
    }

    @Test
    void a_holders_list_is_refused_to_whoever_does_not_act_for_them() {
        SignedIn coordinator = order.plan().coordinator();
        long holder = order.holder().personId();
        assertThatThrownBy(() -> lists.waitingFor(coordinator, holder, 0, 10)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> lists.readOnWaiting(coordinator, holder, "", 10))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_co_ordinators_list_is_refused_to_whoever_co_ordinates_nothing() {
        assertThatThrownBy(() -> lists.waitingForPeopleOf(order.holder(), 0, 10))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void one_delivery_is_shown_only_to_whoever_may_do_what_they_ask_it_for() {
        String reference = order.reference();
        assertThat(lists.one(order.provider(), Permission.LOG_DELIVERY, reference, delivery)
                        .reference())
                .isEqualTo(delivery);
        assertThatThrownBy(() -> lists.one(order.provider(), Permission.CONFIRM_DELIVERY, reference, delivery))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> lists.one(order.holder(), Permission.LOG_DELIVERY, reference, delivery))
                .isInstanceOf(NotAllowed.class);
    }

    private List<String> waitingForPeopleOf(SessionsOrdered other) {
        return lists.waitingForPeopleOf(other.plan().coordinator(), 0, 10).stream()
                .map(DeliveryRow::reference)
                .toList();
    }
}
