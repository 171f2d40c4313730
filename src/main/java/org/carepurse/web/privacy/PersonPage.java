package org.carepurse.web.privacy;

import java.util.List;
import org.carepurse.identity.Person;
import org.carepurse.privacy.Erasure;
import org.carepurse.privacy.ErasurePreview;
import org.carepurse.privacy.ErasureState;
import org.carepurse.privacy.LegalHold;
import org.carepurse.time.London;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One person's records.
 *
 * @param table what there is, kind by kind
 * @param mayAct whether whoever looks may change anything
 * @param reader who looks
 * @param reason as it was typed
 */
public record PersonPage(
        Person person,
        Table table,
        ErasurePreview preview,
        List<LegalHold> holds,
        List<Erasure> erasures,
        List<CopyRow> copies,
        boolean mayAct,
        long reader,
        String reason,
        Problems problems) {

    public String path() {
        return "/privacy/people/" + person.reference();
    }

    public boolean mayAskForCopy() {
        return mayAct && !isErased() && copies.stream().noneMatch(CopyRow::isThere);
    }

    public boolean mayAskForErasure() {
        return mayAct && preview.canBeErased() && erasures.stream().noneMatch(this::waits);
    }

    /** By somebody else than who asked. */
    public boolean mayRelease(Erasure erasure) {
        return mayAct && waits(erasure) && !erasure.isAskedBy(reader);
    }

    public boolean mayDrop(Erasure erasure) {
        return mayAct && waits(erasure);
    }

    public boolean isErased() {
        return erasures.stream().anyMatch(erasure -> erasure.state() == ErasureState.DONE);
    }

    public String state(Frame frame, Erasure erasure) {
        return frame.say(
                "privacy.erase.state." + erasure.state(),
                London.dateOf(waits(erasure) ? erasure.askedAt() : erasure.endedAt()),
                erasure.rowsGone());
    }

    private boolean waits(Erasure erasure) {
        return erasure.state() == ErasureState.ASKED;
    }
}
