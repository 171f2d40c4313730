package org.carepurse.spending;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * One delivery as part of a figure.
 *
 * @param order the order that it belongs to, as addresses name it
 * @param unit what it is counted in
 * @param hundredths how much of it counts, in hundredths of a unit
 * @param price of one unit, as it was ordered
 * @param worth what it adds to the figure
 */
public record DeliveredPart(
        Place place,
        String delivery,
        String order,
        String provider,
        String service,
        String holder,
        String unit,
        long hundredths,
        Money price,
        Money worth) {

    /** Where it stands among all deliveries, the newest first; to go on from. Readers carry it as a text, {@code 20881.17}. */
    public record Place(LocalDate on, long id) {

        /** Before anything is seen. */
        public static final Place NEWEST = new Place(LocalDate.of(2999, 12, 31), Long.MAX_VALUE);

        private static final Pattern TEXT = Pattern.compile("([0-9]{1,5})\\.([0-9]{1,18})");

        /** Nothing when it is no text of ours. */
        public static Optional<Place> read(String text) {
            Matcher parts = TEXT.matcher(text);
            return parts.matches()
                    ? Optional.of(new Place(
                            LocalDate.ofEpochDay(Long.parseLong(parts.group(1))), Long.parseLong(parts.group(2))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return on.toEpochDay() + "." + id;
        }
    }
}
