package org.carepurse.web.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.reconcile.BookEntry;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskLine;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One line, and what somebody says of it.
 *
 * @param suggested what it may be; empty when it is not open
 * @param mayDeposit whether it may be money from outside
 */
public record LinePage(
        DeskAccount account,
        DeskLine line,
        List<BookEntry> suggested,
        boolean mayDeposit,
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
        suggested.forEach(entry -> choices.add(Choice.of(
                entry.reference(),
                frame.say("reconcile.say.suggested", frame.say(Kinds.of(entry)), entry.reference(), entry.on()))));
        choices.add(Choice.of(LineForm.OTHER, frame.say("reconcile.say.other")));
        if (mayDeposit) {
            choices.add(Choice.of(LineForm.DEPOSIT, frame.say("reconcile.say.deposit")));
        }
        choices.add(Choice.of(LineForm.EXPLAIN, frame.say("reconcile.say.explain")));
        return choices;
    }
}
