package org.carepurse.rest.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.order.Kinship;
import org.carepurse.order.Repeat;

/**
 * Something to put into a basket.
 *
 * @param service its reference
 * @param goal whose pots pay: the goal's reference
 * @param quantity for each occasion, in the service's unit: {@code "1.5"}
 * @param repeat once when absent
 * @param days the days of the week on which it repeats; absent for one occasion
 * @param from the day, or the first one, as {@code 2027-03-04}
 * @param until the last day; absent for one occasion
 * @param kinship of whoever would be paid to the holder; not related when absent
 * @param note for the provider
 */
public record BasketLineCall(
        String service,
        String goal,
        String quantity,
        Repeat repeat,
        List<DayOfWeek> days,
        LocalDate from,
        LocalDate until,
        Kinship kinship,
        String note) {

    WantCall want() {
        return new WantCall(goal, quantity, repeat, days, from, until, kinship, note);
    }
}
