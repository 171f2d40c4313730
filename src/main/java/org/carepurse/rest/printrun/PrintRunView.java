package org.carepurse.rest.printrun;

import java.time.Instant;
import org.carepurse.preparing.Readiness;
import org.carepurse.printrun.PrintRun;
import org.carepurse.report.Print;

/**
 * A run that prints all statements of a month.
 *
 * @param month such as 2027-03
 * @param drawn how many of its statements are drawn
 * @param goesAt when its content is removed; absent before it is ready
 */
public record PrintRunView(
        String reference,
        String month,
        Print print,
        Instant askedAt,
        Readiness state,
        int statements,
        int drawn,
        int percent,
        Instant goesAt,
        long sizeBytes) {

    static PrintRunView of(PrintRun run) {
        return new PrintRunView(
                run.reference(),
                run.month().toString(),
                run.print(),
                run.askedAt(),
                run.state(),
                run.statements(),
                run.drawn(),
                run.percent(),
                run.goesAt(),
                run.sizeBytes());
    }
}
