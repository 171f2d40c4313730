package org.carepurse.replay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.carepurse.time.London;

/**
 * The two dates of a replay, each with all of its day in London.
 *
 * @param day what had taken effect by then
 * @param known what had been recorded by then
 */
public record AsAt(LocalDate day, LocalDate known) {

    /** What was recorded at this instant or later was not known. */
    LocalDateTime unknownFrom() {
        return LocalDateTime.ofInstant(London.startOf(known.plusDays(1)), ZoneOffset.UTC);
    }
}
