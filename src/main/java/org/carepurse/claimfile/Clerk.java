package org.carepurse.claimfile;

import java.util.List;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.WrongInput;

/** Who knows what a kind of file is about: puts its lines together, tries what would come of them, and sends them. */
interface Clerk {

    FileKind kind();

    /** The line's own mistake, if it has one. */
    Optional<WrongInput> mistake(ClaimRow row);

    /** What lines that belong together have in common; nothing when the line cannot say so. */
    Optional<String> together(ClaimRow row);

    /** What would come of a claim of which every line can be read; nothing is written. */
    List<ClaimReport> tryOut(SignedIn who, Claim claim);

    /** @param key the same each time that this claim of this file is sent */
    List<ClaimReport> send(SignedIn who, RequestKey key, Claim claim);

    /** One line stands in the way of those that belong to it. */
    default List<ClaimReport> keepBack(Claim claim, int wrongLine, WrongInput wrong) {
        return claim.each(line ->
                line == wrongLine ? ClaimReport.wrong(line, kind(), wrong) : ClaimReport.heldBack(line, wrongLine));
    }
}
