package org.carepurse.printrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.preparing.Readiness;
import org.carepurse.report.Print;
import org.carepurse.time.London;

/** All statements of a month: a commissioner's finance people ask for them, look how far they are, and take them. */
@ApplicationScoped
public class PrintRuns {

    /** @param print how large the letters of all of them are */
    public record Ask(long commissionerId, YearMonth month, Print print) {}

    private final PrintShelf shelf;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    @Inject
    PrintRuns(PrintShelf shelf, AuditTrail trail, Access access, Clock clock) {
        this.shelf = shelf;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** The month must have begun; one that is not over goes as far as the day of asking. While the same is drawn, asking again leads to it. */
    @Act
    public Outcome<String> ask(SignedIn who, RequestKey key, Ask asked) {
        requireMayPrint(who, asked.commissionerId());
        byte[] digest = Digest.of(asked);
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        if (asked.month().isAfter(YearMonth.from(London.today(clock)))) {
            throw new WrongInput("month", "print-run-month");
        }
        Optional<PrintRun> atWork = shelf.atWork(asked);
        if (atWork.isPresent()) {
            return Outcome.done(atWork.get().reference());
        }
        int statements = shelf.count(asked);
        if (statements == 0) {
            return Outcome.refused(Refusal.because("print-run-of-nobody"));
        }
        PrintRun run = new PrintRun(asked, who.personId(), clock.instant(), statements);
        shelf.begin(run);
        trail.record(AuditEvent.of("PRINT_RUN_ASKED", "print-run", run.reference(), who.personId())
                .concerning(null, asked.commissionerId())
                .saying(asked.month() + ", " + statements + " statements")
                .answering(key, digest, run.reference()));
        return Outcome.done(run.reference());
    }

    public void requireMayPrint(SignedIn who, long commissionerId) {
        access.require(who, Permission.PRINT_STATEMENTS, Whose.commissioners(commissionerId));
    }

    /** The last one first. */
    public List<PrintRun> list(SignedIn who, long commissionerId) {
        requireMayPrint(who, commissionerId);
        return shelf.of(commissionerId);
    }

    /** @throws org.carepurse.outcome.NotFound when there is no such run */
    public PrintRun show(SignedIn who, String reference) {
        PrintRun run = shelf.byReference(reference);
        requireMayPrint(who, run.commissionerId());
        return run;
    }

    /** Writes down that it is taken; refused before it is ready, and after it has gone. */
    @Act
    public Outcome<PrintRun> take(SignedIn who, String reference) {
        PrintRun run = show(who, reference);
        if (run.state() != Readiness.READY) {
            return Outcome.refused(Refusal.because("print-run-not-there"));
        }
        trail.record(AuditEvent.of("PRINT_RUN_TAKEN", "print-run", reference, who.personId())
                .concerning(null, run.commissionerId()));
        return Outcome.done(run);
    }

    /** What was taken, as a ZIP. */
    public void write(PrintRun taken, OutputStream to) throws IOException {
        StatementsZip.write(shelf, taken.id(), to);
    }
}
