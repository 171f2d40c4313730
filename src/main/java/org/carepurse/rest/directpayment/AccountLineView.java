package org.carepurse.rest.directpayment;

import java.time.LocalDate;
import org.carepurse.directpayment.LineSight;
import org.carepurse.directpayment.Suggestion;
import org.carepurse.directpayment.WhatItWas;
import org.carepurse.money.Sterling;

/**
 * A line of a statement, with what was said of it.
 *
 * @param line its number, as a text
 * @param amountPence how much, whichever way
 * @param out whether it went out
 * @param words all that the bank says of it
 * @param said what it was; absent while nobody has said
 * @param seems what it seems to be, while nobody has said; absent when nothing is likely
 * @param receipts how many show it
 */
public record AccountLineView(
        String line,
        LocalDate bookedOn,
        long amountPence,
        boolean out,
        String words,
        SaidView said,
        SeemsView seems,
        int receipts,
        boolean needsReceipt) {

    /**
     * @param explanation the reference of what was said
     * @param forWhat a goal, an order's service, a bill's number; absent for money that came in
     */
    public record SaidView(String explanation, WhatItWas.Kind kind, String forWhat, String words) {

        static SaidView of(LineSight.Said said) {
            return new SaidView(said.explanation(), said.kind(), orNothing(said.about()), orNothing(said.words()));
        }
    }

    /** @param about with {@code kind}, what to send to say so */
    public record SeemsView(WhatItWas.Kind kind, String about) {

        static SeemsView of(Suggestion suggestion) {
            return new SeemsView(suggestion.kind(), suggestion.about());
        }
    }

    static AccountLineView of(LineSight sight) {
        return new AccountLineView(
                String.valueOf(sight.line().id()),
                sight.line().bookedOn(),
                Sterling.inPence(sight.line().amount()),
                sight.line().isOut(),
                sight.line().said(),
                sight.said().map(SaidView::of).orElse(null),
                sight.suggestion().map(SeemsView::of).orElse(null),
                sight.receipts(),
                sight.needsReceipt());
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
