package org.carepurse.web.privacy;

import java.util.List;
import org.carepurse.identity.Person;
import org.carepurse.privacy.Erasure;
import org.carepurse.privacy.ErasurePreview;
import org.carepurse.privacy.ErasureState;
import org.carepurse.privacy.LegalHold;
import org.carepurse.time.London;
import org.carepurse.web.component.Table;
import org.carepurse.web.component.Textarea;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One person's records.
 *
 * @param mayAct whether whoever looks may change anything
 * @param reader who looks
 */
public record PersonPage(
        Person person,
        ErasurePreview preview,
        List<LegalHold> holds,
        List<Erasure> erasures,
        List<CopyRow> copies,
        boolean mayAct,
        long reader,
        TypedReason typed,
        Problems problems) {

    /** The ids of the inputs, of which each form has one. */
    public static final String ERASURE = "erasure-reason";

    public static final String HOLD = "hold-reason";
    public static final String COPY = "copy-reason";

    public static String lift(String hold) {
        return "lift-" + hold;
    }

    public Textarea reason(String field) {
        return Textarea.named("reason").id(field).rows(2).value(typed.at(field)).error(problems.at(field));
    }

    /** What there is, kind by kind. */
    public Table table(Frame frame) {
        ErasureWords words = new ErasureWords(frame.words());
        return isErased() ? words.stays(preview) : words.wouldGo(preview);
    }

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
