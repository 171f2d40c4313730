package org.carepurse.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;

/** The steps of working on a file that are written, each on its own. */
@Act
@ApplicationScoped
class ClaimWork {

    /**
     * Some claims of a file, to be tried or sent.
     *
     * @param who in whose name it is worked on
     * @param claims none when all of it has been looked at
     */
    record Portion(long fileId, String file, FileKind kind, boolean isSending, SignedIn who, List<Claim> claims) {}

    private final ClaimShelf shelf;
    private final ClaimBook book;
    private final People people;
    private final Clock clock;

    @Inject
    ClaimWork(ClaimShelf shelf, ClaimBook book, People people, Clock clock) {
        this.shelf = shelf;
        this.book = book;
        this.people = people;
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
                people.person(file.askedBy()).absent(),
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
