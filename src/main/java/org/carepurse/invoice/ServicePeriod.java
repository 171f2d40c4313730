package org.carepurse.invoice;

import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;

/** From which day to which day a service was given, both included; one day for one visit. */
public record ServicePeriod(LocalDate from, LocalDate to) {

    public ServicePeriod {
        if (to.isBefore(from)) {
            throw new WrongInput("servedTo", "service-ends-before-it-begins");
        }
    }

    public static ServicePeriod on(LocalDate day) {
        return new ServicePeriod(day, day);
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(ServicePeriod other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
