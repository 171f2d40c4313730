package org.carepurse.web.keeping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carepurse.keeping.Waiting;

/** Parts of bills that did not match. */
public record ExceptionsPage(List<Waiting.Unmatched> rows, LocalDate today, int current, int last) {

    public long ageInDays(Waiting.Unmatched row) {
        return ChronoUnit.DAYS.between(row.since(), today);
    }
}
