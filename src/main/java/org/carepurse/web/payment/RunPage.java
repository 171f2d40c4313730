package org.carepurse.web.payment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.payment.FileRow;
import org.carepurse.payment.InstructionState;
import org.carepurse.payment.PaymentRow;
import org.carepurse.payment.RouteName;
import org.carepurse.payment.RunFigures;
import org.carepurse.payment.RunRow;
import org.carepurse.payment.RunState;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One run with a page of its payments.
 *
 * @param state of which payments; null for all
 * @param viewerId who looks
 * @param mayAct whether they work for whoever pays
 */
public record RunPage(
        RunRow run,
        RunFigures figures,
        List<PaymentRow> payments,
        List<FileRow> files,
        InstructionState state,
        long viewerId,
        boolean mayAct,
        int current,
        int last,
        Problems problems) {

    public boolean isDraft() {
        return run.state() == RunState.DRAFT;
    }

    /** Whoever prepared it sees why they cannot release it. */
    public boolean isOwn() {
        return run.preparedById() == viewerId;
    }

    public boolean canBeMoved() {
        return mayAct && run.state() == RunState.RELEASED;
    }

    public boolean canMakeFile() {
        return canBeMoved() && run.route().isByFile();
    }

    public boolean canBeClosed() {
        return mayAct && run.state() == RunState.SENT;
    }

    public List<Option> otherRoutes(Frame frame) {
        return Arrays.stream(RouteName.values())
                .filter(name -> name != run.route())
                .map(name -> Option.of(name.name(), frame.say("payment.route." + name)))
                .toList();
    }

    public List<Option> states(Frame frame) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.say("payment.any-state"))),
                        Arrays.stream(InstructionState.values())
                                .map(one -> Option.of(one.name(), frame.say("payment.state." + one))))
                .toList();
    }

    public String address() {
        return "/payments/runs/" + run.reference();
    }

    public String address(int number) {
        return address() + "?page=" + number + "&state=" + (state == null ? "" : state);
    }
}
