package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.Unit;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Balance;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;

@OnDatabase
class OrdersTest {

    private final CarePurseInstance instance;
    private final Orders orders;

    OrdersTest(CarePurseInstance instance, Orders orders) {
        this.instance = instance;
        this.orders = orders;
    }

    @Test
    void an_accepted_order_keeps_its_money_set_aside() {
        OrderAtWork order = anOrder().accepted();

        assertThat(order.order().state()).isEqualTo(OrderState.ACCEPTED);
        assertThat(order.balance().held()).isEqualTo(pounds("450"));
    }

    @Test
    void a_declined_order_gives_all_its_money_back() {
        OrderAtWork order = anOrder().placed();

        orders.decline(order.staff(), RequestKey.fresh(), new Orders.Decline(order.reference(), "We are full"))
                .value();

        assertThat(order.order().state()).isEqualTo(OrderState.DECLINED);
        assertThat(order.balance()).isEqualTo(new Balance(pounds("1000"), Sterling.NONE, Sterling.NONE));
    }

    @Test
    void a_cancelled_order_gives_all_its_money_back_before_and_after_it_is_accepted() {
        for (OrderAtWork order :
                new OrderAtWork[] {anOrder().placed(), anOrder().accepted()}) {
            cancel(order).value();
            assertThat(order.order().state()).isEqualTo(OrderState.CANCELLED);
            assertThat(order.balance().available()).isEqualTo(pounds("1000"));
        }
    }

    @Test
    void only_the_rest_is_cancelled_once_something_was_delivered() {
        OrderAtWork order = anOrder().accepted();
        deliver(order, 7).value();

        cancel(order).value();

        assertThat(order.order().state()).isEqualTo(OrderState.ENDED_EARLY);
        assertThat(order.balance()).isEqualTo(new Balance(pounds("685"), pounds("315"), Sterling.NONE));
        assertThat(order.line().remaining()).isEqualTo(Quantity.NONE);
    }

    @Test
    void all_that_was_ordered_can_be_delivered_and_no_more() {
        OrderAtWork order = anOrder().accepted();
        deliver(order, 4).value();

        assertThat(deliver(order, 7).why().facts()).containsEntry("remaining", "6");
        assertThat(deliver(order, 6).isDone()).isTrue();
    }

    @Test
    void an_order_that_nobody_accepted_is_not_delivered() {
        assertThat(deliver(anOrder().placed(), 1).why().code()).isEqualTo("order-is-placed");
    }

    @Test
    void an_order_is_answered_once() {
        OrderAtWork order = anOrder().accepted();

        assertThat(orders.decline(order.staff(), RequestKey.fresh(), new Orders.Decline(order.reference(), "Too late"))
                        .why()
                        .code())
                .isEqualTo("order-is-accepted");
        assertThat(orders.accept(order.staff(), RequestKey.fresh(), new Orders.Accept(order.reference()))
                        .isDone())
                .isFalse();
    }

    @Test
    void the_same_key_answers_an_order_once_and_the_same() {
        OrderAtWork order = anOrder().placed();
        RequestKey key = RequestKey.fresh();
        Orders.Decline decline = new Orders.Decline(order.reference(), "We are full");

        assertThat(orders.decline(order.staff(), key, decline)).isEqualTo(orders.decline(order.staff(), key, decline));
        assertThat(order.balance().available()).isEqualTo(pounds("1000"));
    }

    @Test
    void nobody_but_its_own_provider_answers_an_order() {
        OrderAtWork order = anOrder().placed();
        SignedIn otherProvider = anOrder().placed().staff();

        for (SignedIn other : new SignedIn[] {
            order.holder(), order.plan().coordinator(), order.plan().finance(), otherProvider
        }) {
            assertThatThrownBy(() -> orders.accept(other, RequestKey.fresh(), new Orders.Accept(order.reference())))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void nobody_but_the_holder_and_who_acts_for_them_cancels_an_order() {
        OrderAtWork order = anOrder().placed();

        for (SignedIn other : new SignedIn[] {
            order.staff(), order.plan().coordinator(), order.plan().finance()
        }) {
            assertThatThrownBy(
                            () -> orders.cancel(other, RequestKey.fresh(), new Orders.Cancel(order.reference(), "No")))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(orders.cancel(
                                order.plan().aNominee(),
                                RequestKey.fresh(),
                                new Orders.Cancel(order.reference(), "Better now"))
                        .isDone())
                .isTrue();
    }

    @Test
    void a_reason_must_be_given() {
        assertThatThrownBy(() -> new Orders.Decline("ORD-0000-0000", "  ")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Orders.Cancel("ORD-0000-0000", "x".repeat(501)))
                .isInstanceOf(WrongInput.class);
        assertThat(new Orders.Cancel("ORD-0000-0000", "x".repeat(500)).reason()).hasSize(500);
    }

    @Test
    void an_order_is_shown_with_its_people_and_what_happened() {
        OrderAtWork order = anOrder().accepted();

        OrderView holders = instance.get(OrderShowing.class).show(order.holder(), order.reference());
        OrderView providers = instance.get(OrderShowing.class).show(order.staff(), order.reference());

        assertThat(holders.setAside()).isEqualTo(pounds("450"));
        assertThat(holders.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.step().act()).isEqualTo(OrderAct.ACCEPT));
        assertThat(holders.mayCancel()).isTrue();
        assertThat(holders.mayAnswer()).isFalse();
        assertThat(providers.mayCancel()).isFalse();
        assertThat(providers.mayAnswer()).isTrue();
    }

    @Test
    void lists_show_holders_and_providers_their_own() {
        OrderAtWork order = anOrder().placed();
        OrderLists lists = instance.get(OrderLists.class);

        assertThat(lists.of(order.holder(), order.holder().personId(), OrderFilter.WAITING, 0, 20))
                .extracting(OrderRow::reference)
                .containsExactly(order.reference());
        assertThat(lists.forProvider(order.staff(), OrderFilter.ALL, 0, 20))
                .extracting(OrderRow::reference)
                .containsExactly(order.reference());
        assertThat(lists.count(order.holder(), order.holder().personId(), OrderFilter.OVER))
                .isZero();
        assertThatThrownBy(() -> lists.of(order.staff(), order.holder().personId(), OrderFilter.ALL, 0, 20))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> lists.forProvider(order.holder(), OrderFilter.ALL, 0, 20))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_was_declined_is_news_to_the_holder_from_that_day_on_and_to_nobody_else() {
        OrderAtWork order = anOrder().placed();
        OrderLists lists = instance.get(OrderLists.class);
        long holder = order.holder().personId();
        LocalDate today = London.today(instance.clock());
        assertThat(lists.declined(order.holder(), holder, today, 3)).isEmpty();

        orders.decline(order.staff(), RequestKey.fresh(), new Orders.Decline(order.reference(), "We are full"))
                .value();

        assertThat(lists.declined(order.holder(), holder, today, 3))
                .extracting(OrderRow::reference)
                .containsExactly(order.reference());
        assertThat(lists.declined(order.holder(), holder, today.plusDays(1), 3)).isEmpty();
        assertThatThrownBy(() -> lists.declined(order.staff(), holder, today, 3))
                .isInstanceOf(NotAllowed.class);
    }

    private AnOrder anOrder() {
        return AnOrder.in(instance).of(10, Unit.SESSION).at("£45").fromAPotOf("£1,000");
    }

    private Outcome<String> cancel(OrderAtWork order) {
        return orders.cancel(
                order.holder(), RequestKey.fresh(), new Orders.Cancel(order.reference(), "Not needed any more"));
    }

    /** What a delivery does to its order. */
    private Outcome<OrderLine> deliver(OrderAtWork placed, long sessions) {
        try {
            return instance.get(Transactions.class).inOne(() -> {
                Order order =
                        instance.get(OrderFile.class).forChange(placed.holder(), Permission.BUY, placed.reference());
                return order.deliver(order.lines().get(0).id(), Quantity.of(sessions));
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
