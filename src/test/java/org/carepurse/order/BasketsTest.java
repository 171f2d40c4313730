package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.directory.Unit;
import org.carepurse.identity.NotAllowed;
import org.carepurse.outcome.NotFound;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;

@OnDatabase
class BasketsTest {

    private final CarePurseInstance instance;
    private final Baskets baskets;
    private final PlanAtWork plan;
    private final Want want;

    BasketsTest(CarePurseInstance instance, Baskets baskets) {
        this.instance = instance;
        this.baskets = baskets;
        this.plan = AnOrder.aPlan(instance, pounds("100"));
        this.want = want(
                InventedServices.among(instance, plan.people())
                        .offering(AnOrder.CATEGORY, "Physiotherapy", Unit.SESSION, pounds("10"))
                        .serviceId(),
                1);
    }

    @Test
    void everybody_who_may_buy_for_the_holder_shares_one_basket() {
        String line = add();

        assertThat(baskets.of(plan.aNominee(), plan.holder().personId()))
                .extracting(BasketLine::reference)
                .containsExactly(line);
    }

    @Test
    void nobody_else_looks_into_a_basket_or_changes_it() {
        String line = add();

        for (var other :
                List.of(plan.coordinator(), plan.finance(), plan.people().aHolder())) {
            assertThatThrownBy(() -> baskets.of(other, plan.holder().personId()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> baskets.remove(other, RequestKey.fresh(), new Baskets.Remove(line)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_line_can_be_changed() {
        String line = add();
        baskets.change(plan.holder(), RequestKey.fresh(), new Baskets.Change(line, want(want.serviceId(), 3)))
                .value();

        assertThat(lines())
                .singleElement()
                .satisfies(changed -> assertThat(changed.want().quantity()).isEqualTo(Quantity.of(3)));
    }

    @Test
    void what_was_taken_out_last_can_be_put_back_and_what_was_taken_out_before_cannot() {
        String first = add();
        String second = add();
        remove(first);
        remove(second);
        assertThat(lines()).isEmpty();

        baskets.putBack(plan.holder(), RequestKey.fresh(), new Baskets.PutBack(second))
                .value();

        assertThat(lines()).extracting(BasketLine::reference).containsExactly(second);
        assertThatThrownBy(() -> baskets.putBack(plan.holder(), RequestKey.fresh(), new Baskets.PutBack(first)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_placed_leaves_the_basket_and_what_is_left_behind_stays() {
        String cheap = add();
        String dear = baskets.add(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Baskets.Add(plan.holder().personId(), want(want.serviceId(), 99)))
                .value();
        Purchase all = new Purchase(
                plan.holder().personId(),
                lines().stream()
                        .map(line -> new Wanted(line.want(), line.reference(), null))
                        .toList());

        instance.get(PlaceOrder.class)
                .place(plan.holder(), RequestKey.fresh(), all)
                .value();

        assertThat(lines())
                .extracting(BasketLine::reference)
                .containsExactly(dear)
                .doesNotContain(cheap);
    }

    @Test
    void a_basket_takes_fifty_lines_and_no_more() {
        for (int line = 0; line < Baskets.MOST_LINES; line++) {
            add();
        }
        assertThat(baskets.add(
                                plan.holder(),
                                RequestKey.fresh(),
                                new Baskets.Add(plan.holder().personId(), want))
                        .why()
                        .code())
                .isEqualTo("basket-full");
    }

    private String add() {
        return baskets.add(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Baskets.Add(plan.holder().personId(), want))
                .value();
    }

    private void remove(String line) {
        baskets.remove(plan.holder(), RequestKey.fresh(), new Baskets.Remove(line))
                .value();
    }

    private List<BasketLine> lines() {
        return baskets.of(plan.holder(), plan.holder().personId());
    }

    private Want want(long service, long number) {
        return new Want(
                service,
                plan.pot().goalId(),
                Quantity.of(number),
                Schedule.once(London.today(instance.clock())),
                Kinship.NOT_RELATED,
                "");
    }
}
