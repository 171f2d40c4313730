package org.carepurse.rest.claimfile;

import java.time.Instant;
import org.carepurse.claimfile.ClaimFileSight;
import org.carepurse.claimfile.ClaimFileState;
import org.carepurse.claimfile.ClaimOutcome;
import org.carepurse.claimfile.FileKind;
import org.carepurse.money.Sterling;

/**
 * A file and how far it is.
 *
 * @param lines how many it has
 * @param looked how many of them were looked at, or sent
 * @param amountPence what the lines ask for that can be or were sent
 * @param owedPence what of that is owed, or would be
 */
public record ClaimFileView(
        String file,
        FileKind kind,
        String name,
        ClaimFileState state,
        Instant takenAt,
        int lines,
        int looked,
        int ready,
        int sent,
        int known,
        int toMend,
        long amountPence,
        long owedPence) {

    static ClaimFileView of(ClaimFileSight file) {
        return new ClaimFileView(
                file.reference(),
                file.kind(),
                file.name(),
                file.state(),
                file.takenAt(),
                file.lines(),
                file.looked(),
                file.count(ClaimOutcome.READY),
                file.count(ClaimOutcome.SENT),
                file.count(ClaimOutcome.KNOWN),
                file.toMend(),
                Sterling.inPence(file.amount()),
                Sterling.inPence(file.owed()));
    }
}
