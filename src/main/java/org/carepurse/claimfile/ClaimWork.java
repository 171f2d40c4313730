package org.carepurse.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;

/** The steps of working on a file that are written, each on its own. */
@Act
@ApplicationScoped
class ClaimWork {

    /**
     * Some claims of a file, to be tried or sent.
     *
     * @param claims none when all of it has been looked at
     */
    record Portion(long fileId, String file, FileKind kind, boolean isSending, long askedBy, List<Claim> claims) {}

    private final ClaimShelf shelf;
    private final ClaimBook book;
    private final Clock clock;

    @Inject
    ClaimWork(ClaimShelf shelf, ClaimBook book, Clock clock) {
        this.shelf = shelf;
        this.book = book;
        this.clock = clock;
    }

    /** Nothing when another server has it, or it is at rest. */
    public Optional<Portion> pick(long fileId) {
        if (!shelf.pick(fileId)) {
            return Optional.empty();
        }
        ClaimFile file = shelf.lock(fileId);
        boolean isSending = file.state() == ClaimFileState.SENDING;
        return Optional.of(new Portion(
                file.id(),
                file.reference(),
                file.kind(),
                isSending,
                file.askedBy(),
                book.next(file, isSending ? ClaimOutcome.READY : ClaimOutcome.WAITING)));
    }

    /** What became of the portion; the file is over when there was nothing left in it. A file dropped meanwhile stays so. */
    public void putBack(Portion portion, List<ClaimReport> reports) {
        ClaimFile file = shelf.lock(portion.fileId());
        if (file.state().isAtWork()) {
            book.report(file.id(), reports);
            if (portion.claims().isEmpty()) {
                file.ended(clock.instant());
            }
        }
        shelf.putBack(file.id());
    }
}
