package org.carepurse.web.keeping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.carepurse.keeping.Counts;
import org.carepurse.keeping.DayCount;
import org.carepurse.web.frame.Problems;

/** The daily counts, and what does not add up now. */
public record CountsPage(
        Optional<Counts.Difference> difference,
        List<DayCount> days,
        String note,
        LocalDate today,
        int current,
        int last,
        Problems problems) {

    public long ageInDays(Counts.Difference open) {
        return ChronoUnit.DAYS.between(open.since(), today);
    }
}
