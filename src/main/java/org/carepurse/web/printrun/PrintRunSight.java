package org.carepurse.web.printrun;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.carepurse.preparing.Readiness;
import org.carepurse.printrun.PrintRun;
import org.carepurse.report.Print;
import org.carepurse.time.London;
import org.carepurse.words.Words;

/**
 * A run in words.
 *
 * @param name of which month it is, and in large print if it is
 * @param statements how many it has
 * @param state how far it is
 * @param percent how much of it is drawn
 */
public record PrintRunSight(
        String reference, String name, String asked, String statements, String state, int percent, Readiness stage) {

    private static final long MEGABYTE = 1_000_000;

    static PrintRunSight of(PrintRun run, Words words) {
        return new PrintRunSight(
                run.reference(),
                run.print() == Print.LARGE
                        ? words.say("printrun.large", month(run.month(), words))
                        : month(run.month(), words),
                words.say(London.dateOf(run.askedAt())),
                words.count("printrun.statements", run.statements()),
                state(run, words),
                run.percent(),
                run.state());
    }

    static String month(YearMonth month, Words words) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", words.language().locale())
                .format(month);
    }

    private static String state(PrintRun run, Words words) {
        return switch (run.state()) {
            case ASKED -> words.say("printrun.state.ASKED", run.percent(), run.drawn(), run.statements());
            case READY ->
                words.say("printrun.state.READY", words.say(London.dateOf(run.goesAt())), megabytes(run.sizeBytes()));
            case GONE -> words.say("printrun.state.GONE");
        };
    }

    /** Rounded up, so that nothing is said to be of no size. */
    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }

    public boolean isAtWork() {
        return stage == Readiness.ASKED;
    }

    public boolean isReady() {
        return stage == Readiness.READY;
    }

    public String page() {
        return "/print-runs/" + reference;
    }

    public String download() {
        return page() + "/zip";
    }
}
