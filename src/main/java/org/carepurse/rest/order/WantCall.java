package org.carepurse.rest.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepurse.careplan.Plan;
import org.carepurse.order.Kinship;
import org.carepurse.order.Quantity;
import org.carepurse.order.Repeat;
import org.carepurse.order.Schedule;
import org.carepurse.order.Want;
import org.carepurse.rest.frame.Answers;

/**
 * How much of a service is wanted, when, and whose money pays.
 *
 * @param goal whose pots pay: the goal's reference
 * @param quantity for each occasion, in the service's unit: {@code "1.5"}
 * @param repeat once when absent
 * @param days the days of the week on which it repeats; absent for one occasion
 * @param from the day, or the first one, as {@code 2027-03-04}
 * @param until the last day; absent for one occasion
 * @param kinship of whoever would be paid to the holder; not related when absent
 * @param note for the provider
 */
public record WantCall(
        String goal,
        String quantity,
        Repeat repeat,
        List<DayOfWeek> days,
        LocalDate from,
        LocalDate until,
        Kinship kinship,
        String note) {

    Want of(Plan plan, long serviceId) {
        return new Want(
                serviceId,
                plan.goal(Answers.field("goal", goal)).id(),
                Quantity.parse("quantity", quantity),
                schedule(),
                kinship == null ? Kinship.NOT_RELATED : kinship,
                note);
    }

    private Schedule schedule() {
        LocalDate first = Answers.field("from", from);
        return repeat == null || repeat == Repeat.ONCE
                ? Schedule.once(first)
                : new Schedule(repeat, weekdays(), first, Answers.field("until", until));
    }

    private Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        Answers.field("days", days).forEach(day -> chosen.add(Answers.field("days", day)));
        return chosen;
    }
}
