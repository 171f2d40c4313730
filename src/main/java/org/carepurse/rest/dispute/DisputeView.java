package org.carepurse.rest.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.dispute.Dispute;
import org.carepurse.dispute.DisputeAct;
import org.carepurse.dispute.DisputeNote;
import org.carepurse.dispute.DisputeSight;
import org.carepurse.dispute.DisputeState;
import org.carepurse.money.Sterling;

/**
 * One dispute.
 *
 * @param invoice the invoice's reference
 * @param line which line of it, counted from 1
 * @param heldBackPence how much of it is not paid before it is over
 * @param upheldPence how much is not to be paid, in the end
 * @param dueOn by when whoever's turn it is should have acted
 * @param thread what was said and done, the first first
 * @param acts what the caller can do now
 */
public record DisputeView(
        String dispute,
        String provider,
        String holder,
        String service,
        String invoice,
        int line,
        long amountPence,
        long heldBackPence,
        long upheldPence,
        DisputeState state,
        LocalDate dueOn,
        boolean overdue,
        List<DisputeNoteView> thread,
        List<DisputeAct> acts) {

    /** @param act what was done by saying it: {@code RAISE}, or one of the acts */
    public record DisputeNoteView(String act, String words, String by, Instant at) {}

    static DisputeView of(DisputeSight sight, LocalDate today) {
        Dispute dispute = sight.dispute();
        return new DisputeView(
                dispute.reference(),
                sight.provider(),
                sight.holder(),
                sight.service(),
                dispute.invoice(),
                dispute.line(),
                Sterling.inPence(dispute.amount()),
                Sterling.inPence(dispute.heldBack()),
                Sterling.inPence(dispute.upheld()),
                dispute.state(),
                dispute.dueOn(),
                dispute.isOverdue(today),
                dispute.notes().stream().map(note -> note(note, sight)).toList(),
                sight.acts());
    }

    private static DisputeNoteView note(DisputeNote note, DisputeSight sight) {
        return new DisputeNoteView(note.act(), note.words(), sight.names().get(note.writtenBy()), note.writtenAt());
    }
}
