package org.carepurse.order;

import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.directory.Unit;
import org.carepurse.money.Sterling;
import org.carepurse.order.InventedServices.Offered;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * Makes an order through the use cases, as far as a test needs it:
 *
 * <pre>{@code
 * OrderAtWork order = AnOrder.in(instance).of(10, Unit.SESSION).at("£45").fromAPotOf("£1,000").accepted();
 * order.order().lines();  order.staff();  order.balance().available();
 * }</pre>
 *
 * What is not said is chosen: a plan and people of its own, ten sessions of physiotherapy at £45 today, a pot of £1,000.
 */
public final class AnOrder {

    public static final String CATEGORY = "PHYSIOTHERAPY";

    private final CarePurseInstance instance;
    private PlanAtWork plan;
    private Offered offered;
    private Quantity quantity = Quantity.of(10);
    private Unit unit = Unit.SESSION;
    private Money price = pounds("45");
    private Money pot = pounds("1000");
    private Schedule schedule;

    private AnOrder(CarePurseInstance instance) {
        this.instance = instance;
        this.schedule = Schedule.once(London.today(instance.clock()));
    }

    public static AnOrder in(CarePurseInstance instance) {
        return new AnOrder(instance);
    }

    public AnOrder of(long number, Unit each) {
        quantity = Quantity.of(number);
        unit = each;
        return this;
    }

    public AnOrder at(String pricePerUnit) {
        price = Sterling.parse("price", pricePerUnit);
        return this;
    }

    public AnOrder fromAPotOf(String amount) {
        pot = Sterling.parse("pot", amount);
        return this;
    }

    /** On this day of so many weeks, from the first day on. */
    public AnOrder everyWeek(LocalDate firstDay, int weeks) {
        schedule = new Schedule(
                Repeat.EVERY_WEEK,
                EnumSet.of(firstDay.getDayOfWeek()),
                firstDay,
                firstDay.plusWeeks(weeks).minusDays(1));
        return this;
    }

    /** From a plan that the test has already; its first goal and pot pay. */
    public AnOrder from(PlanAtWork known) {
        plan = known;
        return this;
    }

    /** Of a service that the test has already. */
    public AnOrder with(Offered known) {
        offered = known;
        return this;
    }

    /** With the provider, who has not answered yet. */
    public OrderAtWork placed() {
        plan = plan == null ? aPlan(instance, pot) : plan;
        offered = offered == null
                ? InventedServices.among(instance, plan.people())
                        .offering(CATEGORY, "Physiotherapy at home", unit, price)
                : offered;
        Want want = new Want(offered.serviceId(), plan.pot().goalId(), quantity, schedule, Kinship.NOT_RELATED, "");
        Placed placed = instance.get(PlaceOrder.class)
                .place(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Purchase(plan.holder().personId(), List.of(Wanted.of(want))))
                .value();
        return new OrderAtWork(instance, plan, offered, placed.orders().get(0));
    }

    /** Taken on by the provider. */
    public OrderAtWork accepted() {
        OrderAtWork order = placed();
        instance.get(Orders.class)
                .accept(offered.staff(), RequestKey.fresh(), new Orders.Accept(order.reference()))
                .value();
        return order;
    }

    /** A plan with one goal, for which physiotherapy is planned, and one pot. */
    public static PlanAtWork aPlan(CarePurseInstance instance, Money pot) {
        return APlan.in(instance)
                .goal(APlan.A_GOAL)
                .needing(FundingStream.OTHER_NHS, CATEGORY, pounds("1"), 1)
                .fundedWith(FundingStream.OTHER_NHS, pot)
                .sorted(pot)
                .approved();
    }
}
