package org.carepurse.web.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskLine;
import org.carepurse.reconcile.LineOwner;
import org.carepurse.reconcile.Suggested;
import org.carepurse.reconcile.TakenBack;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One line, and what somebody says of it.
 *
 * @param suggested what it may be; empty when it is not open
 * @param takenBack what was said of it before
 * @param others the commissioner's accounts beside this one; none when this one is not its own
 */
public record LinePage(
        DeskAccount account,
        DeskLine line,
        List<Suggested> suggested,
        List<TakenBack> takenBack,
        List<DeskAccount> others,
        boolean mayAct,
        LineForm form,
        Problems problems) {

    public String back() {
        return "/reconcile/" + account.reference();
    }

    public String address() {
        return back() + "/lines/" + line.line().id();
    }

    public List<Choice> choices(Frame frame) {
        List<Choice> choices = new ArrayList<>();
        suggested.forEach(one -> choices.add(Choice.of(one.reference(), said(frame, one))));
        choices.add(Choice.of(LineForm.OTHER, frame.say("reconcile.say.other")));
        others.forEach(other -> choices.add(Choice.of(
                other.reference(),
                frame.say(
                        line.line().isOut() ? "reconcile.say.move.out" : "reconcile.say.move.in",
                        other.name(),
                        other.masked()))));
        if (account.isCommissioners()) {
            choices.add(
                    line.line().isOut()
                            ? Choice.of(LineForm.CHARGE, frame.say("reconcile.say.charge"))
                            : Choice.of(LineForm.DEPOSIT, frame.say("reconcile.say.deposit")));
        }
        choices.add(Choice.of(LineForm.EXPLAIN, frame.say("reconcile.say.explain")));
        return choices;
    }

    public String owner(Frame frame) {
        LineOwner owner = line.owner().orElseThrow();
        return owner.note().isEmpty()
                ? frame.say("reconcile.owner.is", owner.name(), owner.since())
                : frame.say("reconcile.owner.knows", owner.name(), owner.since(), owner.note());
    }

    public String said(Frame frame, TakenBack one) {
        return frame.say("reconcile.before.one", Kinds.said(frame, one.matched()), one.by(), one.on(), one.because());
    }

    private static String said(Frame frame, Suggested one) {
        String kind = frame.say(Kinds.of(one.kind()));
        return one.name().isEmpty()
                ? frame.say("reconcile.say.suggested", kind, one.reference(), one.on())
                : frame.say("reconcile.say.suggested.of", kind, one.name(), one.reference(), one.on());
    }
}
