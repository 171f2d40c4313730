package org.carepurse.rest.directpayment;

import org.carepurse.directpayment.WhatItWas;
import org.carepurse.rest.frame.Answers;

/**
 * What a line was.
 *
 * @param about the reference of what it was for, as the account's choices have it; absent for something else
 * @param usual whether the next payment to the same payee should be suggested to be for this goal too
 * @param words what else it was; absent otherwise
 */
public record ExplanationCall(WhatItWas.Kind kind, String about, Boolean usual, String words) {

    WhatItWas what() {
        return WhatItWas.of(
                Answers.field("kind", kind), Answers.text(about), Boolean.TRUE.equals(usual), Answers.text(words));
    }
}
