package org.carepurse.rest.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.careplan.Plan;
import org.carepurse.money.Sterling;
import org.carepurse.order.Kinship;
import org.carepurse.order.Purchase;
import org.carepurse.order.Quantity;
import org.carepurse.order.Repeat;
import org.carepurse.order.Schedule;
import org.carepurse.order.Want;
import org.carepurse.order.Wanted;
import org.carepurse.rest.frame.Answers;

/**
 * What is to be bought at once.
 *
 * @param plan whose money pays: the reference of the holder's plan
 */
public record PurchaseCall(String plan, List<LineCall> lines) {

    /**
     * @param service its reference
     * @param goal whose pots pay: the goal's reference
     * @param quantity for each occasion, in the service's unit: {@code "1.5"}
     * @param repeat once when absent
     * @param days the days of the week on which it repeats; absent for one occasion
     * @param from the day, or the first one, as {@code 2027-03-04}
     * @param until the last day; absent for one occasion
     * @param kinship of whoever would be paid to the holder; not related when absent
     * @param note for the provider
     * @param pricePence what the caller takes it to cost for one unit; refused when it costs something else meanwhile
     */
    public record LineCall(
            String service, String goal, String quantity, String repeat, List<String> days, String from, String until,
            String kinship, String note, Long pricePence) {

        private Wanted wanted(Plan plan, Function<String, Long> services) {
            Want want = new Want(services.apply(Answers.field("service", service)),
                    plan.goal(Answers.field("goal", goal)).id(), Quantity.parse("quantity", quantity), schedule(),
                    kinship == null ? Kinship.NOT_RELATED : Answers.one("kinship", Kinship.class, kinship), note);
            return pricePence == null
                    ? Wanted.of(want) : new Wanted(want, "", Sterling.pence(Answers.field("pricePence", pricePence)));
        }

        private Schedule schedule() {
            LocalDate first = Answers.day("from", from);
            Repeat how = repeat == null ? Repeat.ONCE : Answers.one("repeat", Repeat.class, repeat);
            return how == Repeat.ONCE
                    ? Schedule.once(first) : new Schedule(how, weekdays(), first, Answers.day("until", until));
        }

        private Set<DayOfWeek> weekdays() {
            return Answers.field("days", days).stream()
                    .map(day -> Answers.one("days", DayOfWeek.class, day))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        }
    }

    /** @param services gives a service's record number for its reference */
    Purchase of(Plan holders, Function<String, Long> services) {
        return new Purchase(holders.holderId(), Answers.field("lines", lines).stream()
                .map(line -> Answers.field("lines", line).wanted(holders, services))
                .toList());
    }
}
