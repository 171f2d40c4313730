package org.carepurse.web.payment;

import java.util.List;
import java.util.stream.Stream;
import org.carepurse.payment.InstructionState;
import org.carepurse.payment.PaidFor;
import org.carepurse.payment.PaymentRow;
import org.carepurse.payment.RunRow;
import org.carepurse.payment.RunSights;
import org.carepurse.payment.RunState;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/** One payment, what makes it up and what was heard of it. */
public record PaymentPage(
        RunRow run,
        PaymentRow payment,
        List<PaidFor> parts,
        List<RunSights.News> news,
        boolean mayAct,
        String invoice,
        String reason,
        int current,
        int last,
        Problems problems) {

    public boolean canBeLeftOut() {
        return mayAct && run.state() == RunState.DRAFT && payment.state() == InstructionState.WAITING;
    }

    public List<Option> invoices(Frame frame) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.say("payment.leave-out.all"))),
                        parts.stream()
                                .filter(part -> !part.isFree())
                                .map(part ->
                                        Option.of(part.invoice(), part.number() + ", " + frame.say(part.amount()))))
                .distinct()
                .toList();
    }

    public String address() {
        return "/payments/runs/" + run.reference() + "/payments/" + payment.reference();
    }

    public String address(int number) {
        return address() + "?page=" + number;
    }
}
