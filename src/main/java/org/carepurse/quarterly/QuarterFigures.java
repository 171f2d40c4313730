package org.carepurse.quarterly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.outcomes.OutcomesSummary;
import org.carepurse.spending.Spent;
import org.carepurse.takeup.Quarter;
import org.carepurse.takeup.TookUp;
import org.carepurse.workload.StandardMet;

/**
 * What is known of a quarter.
 *
 * @param byMonth what the money of its months went on
 * @param byStream the same by where it came from
 * @param tookUp who had budgets on its last day; nothing when nobody was counted for it
 * @param outcomes of those whose plans began in its year
 * @param standards how soon invoices were dealt with, in the days before it was drawn up
 */
public record QuarterFigures(
        Quarter quarter,
        LocalDate drawnUpOn,
        Spent byMonth,
        Spent byStream,
        Optional<TookUp> tookUp,
        OutcomesSummary outcomes,
        List<StandardMet> standards) {}
