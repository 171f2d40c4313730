package org.carepurse.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.OutOfReach;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;

/**
 * Works on files until nothing is left to do. Outside any transaction; what it does is safe to do again, by this server or
 * another. No file waits for the end of a long one.
 */
@ApplicationScoped
public class ClaimRounds {

    private static final Logger LOG = Logger.getLogger(ClaimRounds.class.getName());

    private final ClaimShelf shelf;
    private final ClaimWork work;
    private final Clerks clerks;

    @Inject
    ClaimRounds(ClaimShelf shelf, ClaimWork work, Clerks clerks) {
        this.shelf = shelf;
        this.work = work;
        this.clerks = clerks;
    }

    public void goRound() {
        List<Long> unfinished = shelf.unfinished();
        while (!unfinished.isEmpty()) {
            unfinished.forEach(file -> work.pick(file).ifPresent(this::workOn));
            unfinished = shelf.unfinished();
        }
    }

    private void workOn(ClaimWork.Portion portion) {
        Clerk clerk = clerks.of(portion.kind());
        work.putBack(
                portion,
                portion.claims().stream()
                        .flatMap(claim -> carefully(
                                portion.kind(),
                                claim,
                                () -> portion.isSending()
                                        ? clerk.send(portion.who(), key(portion, claim), claim)
                                        : clerk.tryOut(portion.who(), claim))
                                .stream())
                        .toList());
    }

    private static RequestKey key(ClaimWork.Portion portion, Claim claim) {
        return new RequestKey(portion.file() + ":" + claim.number());
    }

    /** A claim that cannot be worked on stands in no other's way. */
    private static List<ClaimReport> carefully(FileKind kind, Claim claim, Supplier<List<ClaimReport>> worked) {
        try {
            return worked.get();
        } catch (WrongInput wrong) {
            return claim.each(line -> ClaimReport.wrong(line, kind, wrong));
        } catch (NotFound | NotAllowed unknown) {
            return claim.each(line -> ClaimReport.refused(line, Refusal.because("claim-order-unknown")));
        } catch (RuntimeException broken) {
            if (OutOfReach.isBehind(broken)) {
                throw broken;
            }
            LOG.log(Level.WARNING, "Line " + claim.rows().get(0).line() + " of a file could not be worked on", broken);
            return claim.each(line -> ClaimReport.refused(line, Refusal.because("claim-broke")));
        }
    }
}
