package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.Unit;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;

@OnDatabase
class ComingVisitsTest {

    private final CarePurseInstance instance;
    private final ComingVisits visits;
    private final LocalDate today;

    ComingVisitsTest(CarePurseInstance instance, ComingVisits visits) {
        this.instance = instance;
        this.visits = visits;
        this.today = London.today(instance.clock());
    }

    @Test
    void a_visit_says_what_is_booked_with_whom() {
        OrderAtWork order = AnOrder.in(instance).of(2, Unit.HOUR).accepted();
        Visit visit = from(order, today, today).get(0);
        assertThat(visit)
                .extracting(Visit::day, Visit::order, Visit::service, Visit::quantity, Visit::unit, Visit::isAgreed)
                .containsExactly(today, order.reference(), "Physiotherapy at home", Quantity.of(2), Unit.HOUR, true);
        assertThat(visit.provider()).isNotBlank();
    }

    @Test
    void the_first_and_the_last_day_asked_for_are_included_and_no_others() {
        OrderAtWork order =
                AnOrder.in(instance).of(1, Unit.SESSION).everyWeek(today, 4).accepted();
        assertThat(from(order, today, today.plusDays(7)))
                .extracting(Visit::day)
                .containsExactly(today, today.plusDays(7));
        assertThat(from(order, today.plusDays(1), today.plusDays(6))).isEmpty();
    }

    @Test
    void an_order_the_provider_has_not_answered_is_shown_as_not_agreed() {
        OrderAtWork order = AnOrder.in(instance).placed();
        assertThat(from(order, today, today)).extracting(Visit::isAgreed).containsExactly(false);
    }

    @Test
    void what_is_called_off_is_not_coming() {
        OrderAtWork order = AnOrder.in(instance).accepted();
        instance.get(Orders.class)
                .cancel(order.holder(), RequestKey.fresh(), new Orders.Cancel(order.reference(), "Away"))
                .value();
        assertThat(from(order, today, today)).isEmpty();
    }

    @Test
    void what_was_delivered_today_is_not_coming_any_more() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        assertThat(visits.ofPlan(order.holder(), order.plan().reference(), today, today))
                .hasSize(1);
        order.log(today, "10").value();
        assertThat(visits.ofPlan(order.holder(), order.plan().reference(), today, today))
                .isEmpty();
    }

    @Test
    void nobody_outside_the_plan_sees_its_visits() {
        OrderAtWork order = AnOrder.in(instance).accepted();
        SignedIn elsewhere = InventedPeople.in(instance).finance();
        assertThatThrownBy(() -> visits.ofPlan(elsewhere, order.plan().reference(), today, today))
                .isInstanceOf(NotAllowed.class);
    }

    private List<Visit> from(OrderAtWork order, LocalDate from, LocalDate until) {
        return visits.ofPlan(order.holder(), order.plan().reference(), from, until);
    }
}
