package org.carepurse.order;

import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.Sorting;
import org.carepurse.careplan.FundingStream;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.Unit;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Balance;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.London;

/**
 * An accepted order of sessions, from a pot of £1,000, with everyone around it. Each test has its own; today is its first
 * day, and it may be delivered for four weeks.
 */
public final class SessionsOrdered {

    private static final String GOAL = "Walk to the shop";
    private static final String OTHER_GOAL = "Climb the stairs";

    private final CarePurseInstance instance;
    private final PlanAtWork plan;
    private final InventedServices.Offered offered;
    private final String reference;

    private SessionsOrdered(CarePurseInstance instance, int sessions, String price, MissedTerms missed) {
        this.instance = instance;
        this.plan = APlan.in(instance)
                .goal(GOAL)
                .needing(FundingStream.OTHER_NHS, "PHYSIOTHERAPY", pounds("45"), 10)
                .goal(OTHER_GOAL)
                .needing(FundingStream.OTHER_NHS, "PHYSIOTHERAPY", pounds("45"), 10)
                .fundedWith(FundingStream.OTHER_NHS, pounds("5200"))
                .sorted(GOAL, FundingStream.OTHER_NHS, pounds("1000"))
                .approved();
        this.offered = InventedServices.among(instance, plan.people())
                .offering("PHYSIOTHERAPY", "Physiotherapy at home", Unit.SESSION, pounds(price), missed);
        this.reference = order(GOAL, sessions);
    }

    /** Ten sessions at £45. */
    public static SessionsOrdered tenAt45(CarePurseInstance instance) {
        return of(instance, 10, "45");
    }

    public static SessionsOrdered of(CarePurseInstance instance, int sessions, String price) {
        return new SessionsOrdered(instance, sessions, price, MissedTerms.NO_CHARGE);
    }

    /** Ten sessions at £45, with what may be charged for those that are missed. */
    public static SessionsOrdered tenAt45(CarePurseInstance instance, MissedTerms missed) {
        return new SessionsOrdered(instance, 10, "45", missed);
    }

    private String order(String goal, int sessions) {
        LocalDate first = today();
        Want want = new Want(
                offered.serviceId(),
                plan.goalId(goal),
                Quantity.of(sessions),
                new Schedule(Repeat.EVERY_FOUR_WEEKS, Set.of(first.getDayOfWeek()), first, first.plusDays(27)),
                Kinship.NOT_RELATED,
                "");
        String placed = instance.get(PlaceOrder.class)
                .place(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Purchase(plan.holder().personId(), List.of(Wanted.of(want))))
                .value()
                .orders()
                .get(0);
        instance.get(Orders.class)
                .accept(provider(), RequestKey.fresh(), new Orders.Accept(placed))
                .value();
        return placed;
    }

    /** Whether one more session of the same service could be ordered for the same goal. */
    public boolean another() {
        Want want = new Want(
                offered.serviceId(),
                plan.goalId(GOAL),
                Quantity.of(1),
                Schedule.once(today()),
                Kinship.NOT_RELATED,
                "");
        return !instance.get(PlaceOrder.class)
                .place(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Purchase(plan.holder().personId(), List.of(Wanted.of(want))))
                .value()
                .orders()
                .isEmpty();
    }

    public LocalDate today() {
        return London.today(instance.clock());
    }

    public Outcome<String> log(LocalDate day, String quantity) {
        return instance.get(Delivering.class)
                .log(
                        provider(),
                        RequestKey.fresh(),
                        new Delivering.Log(
                                reference, 1, new DeliveryReport(day, Quantity.parse("quantity", quantity), "")));
    }

    /** The provider says that so many were missed. */
    public Outcome<String> logMissed(DeliveryKind kind, int noticeDays, String quantity) {
        return instance.get(Delivering.class)
                .log(
                        provider(),
                        RequestKey.fresh(),
                        new Delivering.Log(
                                reference,
                                1,
                                new DeliveryReport(
                                        today(), Quantity.parse("quantity", quantity), kind, noticeDays, "")));
    }

    public Outcome<String> answer(SignedIn who, String delivery, String received, String reason) {
        return instance.get(Delivering.class)
                .answer(
                        who,
                        RequestKey.fresh(),
                        new Delivering.Answer(reference, delivery, new DeliveryReceipt(quantity(received), reason)));
    }

    private static Quantity quantity(String received) {
        return received.equals("0") ? Quantity.NONE : Quantity.parse("received", received);
    }

    /** Sessions of the same service for another goal of the same person. */
    public final class OtherGoal {

        private final String reference;

        private OtherGoal(String reference) {
            this.reference = reference;
        }

        public String reference() {
            return reference;
        }

        public Outcome<String> log(LocalDate day, String quantity) {
            return instance.get(Delivering.class)
                    .log(
                            provider(),
                            RequestKey.fresh(),
                            new Delivering.Log(
                                    reference, 1, new DeliveryReport(day, Quantity.parse("quantity", quantity), "")));
        }

        public Outcome<String> answer(String delivery, String received) {
            return instance.get(Delivering.class)
                    .answer(
                            holder(),
                            RequestKey.fresh(),
                            new Delivering.Answer(reference, delivery, new DeliveryReceipt(quantity(received), "")));
        }
    }

    public OtherGoal fromAnotherGoal(int sessions) {
        instance.get(Sorting.class)
                .sort(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                plan.reference(),
                                List.of(new Sorting.Share(
                                        plan.goal(OTHER_GOAL),
                                        plan.line(FundingStream.OTHER_NHS).reference(),
                                        pounds("500")))))
                .value();
        return new OtherGoal(order(OTHER_GOAL, sessions));
    }

    /** Logged today and confirmed by the holder. */
    public String confirmed(int sessions) {
        String delivery = log(today(), String.valueOf(sessions)).value();
        return answer(holder(), delivery, String.valueOf(sessions), "").value();
    }

    /** The holder calls off what is not delivered. */
    public Outcome<String> cancelTheRest() {
        return instance.get(Orders.class)
                .cancel(holder(), RequestKey.fresh(), new Orders.Cancel(reference, "Not needed"));
    }

    public Balance balance() {
        return plan.purse().balance();
    }

    public Order seen() {
        return instance.get(OrderFile.class).show(holder(), reference);
    }

    public String reference() {
        return reference;
    }

    public SignedIn holder() {
        return plan.holder();
    }

    public SignedIn provider() {
        return offered.staff();
    }

    public PlanAtWork plan() {
        return plan;
    }

    public CarePurseInstance instance() {
        return instance;
    }
}
