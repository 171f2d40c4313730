package org.carepurse.web.directpayment;

import java.util.Arrays;
import org.carepurse.directpayment.WhatItWas;
import org.carepurse.directpayment.WhatItWas.Kind;
import org.carepurse.outcome.WrongInput;

/** Reads which answer was chosen: its kind and the reference of what it names, with a colon between them. */
final class Answered {

    private Answered() {}

    /** @throws WrongInput {@code explanation-missing} when nothing was chosen */
    static WhatItWas what(LinePage.Typed typed) {
        String[] parts = typed.what().split(":", 2);
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new WrongInput("what", "explanation-missing"));
        return WhatItWas.of(kind, parts.length == 2 ? parts[1] : "", typed.isUsual(), typed.words());
    }
}
