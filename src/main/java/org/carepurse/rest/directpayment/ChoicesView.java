package org.carepurse.rest.directpayment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.directpayment.Choices;
import org.carepurse.directpayment.WhatItWas;
import org.carepurse.money.Sterling;

/** All that a line of an account can be said to be. */
public record ChoicesView(List<ChoiceView> out, List<ChoiceView> in) {

    /**
     * @param kind with {@code about}, what to send as the explanation of a line
     * @param name of the goal, the service, the bill, the assistant, or whoever was paid; absent for a payment in and for an own part
     * @param amountPence what is left of it to be paid, what it was, or what is missing of it
     * @param on the day of it, where it has one
     */
    public record ChoiceView(WhatItWas.Kind kind, String about, String name, long amountPence, LocalDate on) {}

    static ChoicesView of(Choices choices) {
        return new ChoicesView(
                Stream.of(bills(choices), orders(choices), wages(choices), goals(choices))
                        .flatMap(each -> each)
                        .toList(),
                Stream.of(paymentsIn(choices), payments(choices), ownParts(choices))
                        .flatMap(each -> each)
                        .toList());
    }

    private static Stream<ChoiceView> bills(Choices choices) {
        return choices.bills().stream()
                .map(bill -> new ChoiceView(
                        WhatItWas.Kind.FOR_INVOICE,
                        bill.invoice(),
                        bill.number(),
                        Sterling.inPence(bill.owed()),
                        null));
    }

    private static Stream<ChoiceView> orders(Choices choices) {
        return choices.orders().stream()
                .map(order -> new ChoiceView(
                        WhatItWas.Kind.FOR_ORDER,
                        order.order(),
                        order.service(),
                        Sterling.inPence(order.open()),
                        null));
    }

    private static Stream<ChoiceView> wages(Choices choices) {
        return choices.wages().stream()
                .map(part -> new ChoiceView(
                        WhatItWas.Kind.WAGES,
                        part.part(),
                        part.assistant(),
                        Sterling.inPence(part.open()),
                        part.workedTo()));
    }

    private static Stream<ChoiceView> goals(Choices choices) {
        return choices.goals().stream()
                .map(goal -> new ChoiceView(
                        WhatItWas.Kind.FOR_GOAL, goal.pot(), goal.goal(), Sterling.inPence(goal.left()), null));
    }

    private static Stream<ChoiceView> paymentsIn(Choices choices) {
        return choices.paymentsIn().stream()
                .map(payment -> new ChoiceView(
                        WhatItWas.Kind.PAID_IN,
                        payment.payment(),
                        null,
                        Sterling.inPence(payment.amount()),
                        payment.paidOn()));
    }

    private static Stream<ChoiceView> ownParts(Choices choices) {
        return choices.ownParts().stream()
                .map(expected -> new ChoiceView(
                        WhatItWas.Kind.OWN_PART,
                        expected.agreement(),
                        null,
                        Sterling.inPence(expected.standing().arrears()),
                        null));
    }

    private static Stream<ChoiceView> payments(Choices choices) {
        return choices.payments().stream()
                .map(earlier -> new ChoiceView(
                        WhatItWas.Kind.GIVEN_BACK,
                        earlier.explanation(),
                        earlier.payee(),
                        Sterling.inPence(earlier.amount()),
                        earlier.on()));
    }
}
