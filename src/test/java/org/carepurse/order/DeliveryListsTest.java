package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void a_holders_list_is_empty_for_whoever_does_not_act_for_them() {
        assertThat(lists.waitingFor(order.plan().coordinator(), order.holder().personId(), 0, 10))
                .isEmpty();
    }

    private List<String> waitingForPeopleOf(SessionsOrdered other) {
        return lists.waitingForPeopleOf(other.plan().coordinator(), 0, 10).stream()
                .map(DeliveryRow::reference)
                .toList();
    }
}
