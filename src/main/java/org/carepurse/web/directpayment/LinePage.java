package org.carepurse.web.directpayment;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.directpayment.Choices;
import org.carepurse.directpayment.LineSight;
import org.carepurse.directpayment.Receipt;
import org.carepurse.directpayment.WhatItWas.Kind;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.OwnPart;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/**
 * One line of a statement: what it was, and what shows it.
 *
 * @param choices what it can be said to be; null for whoever may not say
 * @param typed what stands in the form
 */
public record LinePage(
        HeldAccount account, LineSight sight, List<Receipt> receipts, Choices choices, Typed typed, Problems problems) {

    /** @param what kind and reference, with a colon between them */
    public record Typed(String what, String words, boolean isUsual, String reason) {

        static final Typed NOTHING = new Typed("", "", false, "");
    }

    public boolean explainsNow() {
        return choices != null && sight.said().isEmpty();
    }

    public boolean undoesNow() {
        return choices != null && sight.said().isPresent();
    }

    public String path() {
        return "/direct-payments/" + account.reference() + "/lines/"
                + sight.line().id();
    }

    /** What was typed; the suggestion while nothing was. */
    public String answer() {
        return typed.what().isEmpty()
                ? sight.suggestion()
                        .map(guess -> guess.kind() + ":" + guess.about())
                        .orElse("")
                : typed.what();
    }

    /** The suggestion first, then everything else that it can be; its own words last. */
    public List<Choice> answers(Words words) {
        List<Choice> all = new ArrayList<>(sight.line().isOut() ? out(words) : in(words));
        String likely = answer();
        all.sort((one, other) ->
                Boolean.compare(other.value().equals(likely), one.value().equals(likely)));
        all.add(Choice.of(Kind.SOMETHING_ELSE + ":", words.say("directpayment.was.else")));
        return all;
    }

    private List<Choice> out(Words words) {
        List<Choice> all = new ArrayList<>();
        choices.bills()
                .forEach(bill -> all.add(Choice.of(
                                Kind.FOR_INVOICE + ":" + bill.invoice(),
                                words.say("directpayment.was.bill", bill.number(), bill.provider()))
                        .hint(words.say("directpayment.was.bill.hint", bill.owed()))));
        choices.orders()
                .forEach(order -> all.add(Choice.of(
                                Kind.FOR_ORDER + ":" + order.order(),
                                words.say("directpayment.was.order", order.service(), order.provider()))
                        .hint(words.say("directpayment.was.order.hint", order.order(), order.open()))));
        choices.wages()
                .forEach(part -> all.add(Choice.of(
                                Kind.WAGES + ":" + part.part(),
                                words.say("directpayment.wages." + part.kind(), part.assistant()))
                        .hint(words.say("directpayment.was.wages.hint", part.workedTo(), part.open()))));
        choices.goals()
                .forEach(goal -> all.add(
                        Choice.of(Kind.FOR_GOAL + ":" + goal.pot(), words.say("directpayment.was.goal", goal.goal()))
                                .hint(words.say("directpayment.was.goal.hint", goal.left()))));
        return all;
    }

    private static String ownPart(Words words, OwnPart standing) {
        return standing.arrears().isPositive()
                ? words.say("directpayment.was.own-part.late", standing.arrears())
                : words.say("directpayment.was.own-part.hint", standing.paid());
    }

    private List<Choice> in(Words words) {
        List<Choice> all = new ArrayList<>();
        choices.paymentsIn()
                .forEach(payment -> all.add(Choice.of(
                                Kind.PAID_IN + ":" + payment.payment(),
                                words.say("directpayment.was.paid-in", payment.amount()))
                        .hint(words.say("directpayment.was.paid-in.hint", payment.paidOn()))));
        choices.payments()
                .forEach(earlier -> all.add(Choice.of(
                                Kind.GIVEN_BACK + ":" + earlier.explanation(),
                                words.say("directpayment.was.given-back", earlier.payee()))
                        .hint(words.say("directpayment.was.given-back.hint", earlier.amount(), earlier.on()))));
        choices.ownParts()
                .forEach(expected -> all.add(Choice.of(
                                Kind.OWN_PART + ":" + expected.agreement(),
                                words.say(
                                        "directpayment.was.own-part",
                                        words.say("careplan.stream." + expected.stream())))
                        .hint(ownPart(words, expected.standing()))));
        return all;
    }
}
