package org.carepurse.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.notice.Telling.ORDER_ACCEPTED;
import static org.carepurse.notice.Telling.ORDER_TO_ANSWER;
import static org.carepurse.notice.Telling.PLAN_APPROVED;
import static org.carepurse.notice.Telling.PLAN_TO_AGREE;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.order.Orders;
import org.carepurse.outcome.NotFound;
import org.carepurse.payment.PayDesk;
import org.carepurse.payment.RouteName;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class MessagesTest {

    private final CarePurseInstance instance;
    private final Messages messages;
    private final Notices notices;

    MessagesTest(CarePurseInstance instance, Messages messages) {
        this.instance = instance;
        this.messages = messages;
        notices = new Notices(instance);
    }

    @Test
    void whoever_is_to_do_something_is_told_and_whoever_did_it_is_not() {
        OrderAtWork order = AnOrder.in(instance).accepted();
        notices.address(order.plan().people().commissionerId());
        assertThat(told(order.staff())).contains(ORDER_TO_ANSWER).doesNotContain(ORDER_ACCEPTED);
        assertThat(told(order.holder())).contains(ORDER_ACCEPTED, PLAN_TO_AGREE, PLAN_APPROVED);
        assertThat(told(order.holder())).doesNotContain(ORDER_TO_ANSWER);
        assertThat(newest(order.holder()).page()).isEqualTo("/orders/" + order.reference());
    }

    @Test
    void a_nominee_is_told_what_the_holder_is_told_and_about_whom() {
        OrderAtWork order = AnOrder.in(instance).placed();
        SignedIn nominee = order.plan().people().aNomineeOf(order.holder());
        instance.get(Orders.class)
                .accept(order.staff(), RequestKey.fresh(), new Orders.Accept(order.reference()))
                .value();
        notices.address(order.plan().people().commissionerId());
        assertThat(newest(nominee).telling()).isEqualTo(ORDER_ACCEPTED);
        assertThat(newest(nominee).about()).isEqualTo("Hari Holder");
        assertThat(newest(order.holder()).about()).isEmpty();
    }

    @Test
    void what_was_addressed_is_not_addressed_again() {
        OrderAtWork order = AnOrder.in(instance).accepted();
        long commissioner = order.plan().people().commissionerId();
        List<Long> waiting = notices.waiting(commissioner);
        assertThat(waiting).isNotEmpty();
        notices.address(commissioner);
        int first = told(order.holder()).size();
        waiting.forEach(instance.get(Addressing.class)::address);
        assertThat(told(order.holder())).hasSize(first);
        assertThat(notices.waiting(commissioner)).isEmpty();
    }

    @Test
    void a_provider_is_told_of_a_payment_once_the_run_is_released_and_not_before() {
        PayDesk desk = PayDesk.in(instance);
        PayDesk.Provider provider = desk.owed("45");
        SignedIn staff = desk.people.staffOf(provider.id);
        String run = desk.prepare(RouteName.CSV).value();
        notices.address(desk.people.commissionerId());
        assertThat(told(staff)).doesNotContain(Telling.PAYMENT_COMING);
        desk.release(run).value();
        notices.address(desk.people.commissionerId());
        assertThat(told(staff)).contains(Telling.PAYMENT_COMING);
    }

    @Test
    void everybody_reads_their_own_messages_and_nobody_elses() {
        OrderAtWork order = AnOrder.in(instance).accepted();
        notices.address(order.plan().people().commissionerId());
        SignedIn holder = order.holder();
        long unread = messages.unread(holder);
        String one = newest(holder).reference();
        assertThatThrownBy(() -> messages.read(order.staff(), one)).isInstanceOf(NotFound.class);
        assertThat(messages.unread(holder)).isEqualTo(unread);
        messages.read(holder, one);
        messages.read(holder, one);
        assertThat(messages.unread(holder)).isEqualTo(unread - 1);
        assertThat(newest(holder).isRead()).isTrue();
        messages.readAll(holder);
        assertThat(messages.unread(holder)).isZero();
        assertThat(messages.unread(order.staff())).isPositive();
    }

    private List<Telling> told(SignedIn who) {
        return messages.of(who, 0, 100).stream().map(Message::telling).toList();
    }

    private Message newest(SignedIn who) {
        return messages.of(who, 0, 1).get(0);
    }
}
