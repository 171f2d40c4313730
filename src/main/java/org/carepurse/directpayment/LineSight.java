package org.carepurse.directpayment;

import java.util.Optional;
import org.carepurse.statement.BankLine;

/**
 * A line of a statement with what was said of it.
 *
 * @param said what it was; nothing when nobody has said yet
 * @param receipts how many show it
 * @param suggestion what it seems to be, while nobody has said
 */
public record LineSight(BankLine line, Optional<Said> said, int receipts, Optional<Suggestion> suggestion) {

    /**
     * @param explanation the reference of what was said
     * @param about what it was for, in words: a goal, an order's service, a bill's number; empty for money that came in
     * @param words the holder's own words, where there are any
     */
    public record Said(String explanation, WhatItWas.Kind kind, String about, String words) {}

    /** What was billed, and what was ordered, is shown by that; everything else that was paid needs a receipt. */
    public boolean needsReceipt() {
        return line.isOut()
                && receipts == 0
                && said.map(Said::kind)
                        .filter(kind -> kind != WhatItWas.Kind.FOR_INVOICE && kind != WhatItWas.Kind.WAGES)
                        .isPresent();
    }

    LineSight seeming(Optional<Suggestion> guess) {
        return new LineSight(line, said, receipts, guess);
    }
}
