package org.carepurse.rest.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.carepurse.careplan.Plan;
import org.carepurse.order.Kinship;
import org.carepurse.order.Purchase;
import org.carepurse.order.Repeat;
import org.carepurse.order.Want;
import org.carepurse.order.Wanted;
import org.carepurse.rest.frame.Answers;

/**
 * What is to be bought at once.
 *
 * @param plan whose money pays: the reference of the holder's plan
 */
public record PurchaseCall(String plan, List<WantedCall> lines) {

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
     * @param costPence what the caller was told that the whole line costs; refused when it costs something else meanwhile
     * @param basketLine the line of the holder's basket that it is, which leaves the basket; absent when it is none
     */
    public record WantedCall(
            String service,
            String goal,
            String quantity,
            Repeat repeat,
            List<DayOfWeek> days,
            LocalDate from,
            LocalDate until,
            Kinship kinship,
            String note,
            Long costPence,
            String basketLine) {

        private Wanted wanted(Plan plan, Function<String, Long> services) {
            long chosen = services.apply(Answers.field("service", service));
            Want want = new WantCall(goal, quantity, repeat, days, from, until, kinship, note).of(plan, chosen);
            return new Wanted(
                    want, Answers.text(basketLine), costPence == null ? null : Answers.pence("costPence", costPence));
        }
    }

    /** @param services gives a service's record number for its reference */
    Purchase of(Plan holders, Function<String, Long> services) {
        return new Purchase(
                holders.holderId(),
                Answers.field("lines", lines).stream()
                        .map(line -> Answers.field("lines", line).wanted(holders, services))
                        .toList());
    }
}
