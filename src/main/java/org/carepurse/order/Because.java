package org.carepurse.order;

import org.carepurse.outcome.WrongInput;

/** Reads the reasons that people give. */
final class Because {

    private static final int LONGEST = 500;

    private Because() {}

    /** @throws WrongInput {@code reason-missing} or {@code reason-too-long}, above 500 characters */
    static String told(String field, String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            throw new WrongInput(field, "reason-missing");
        }
        if (reason.length() > LONGEST) {
            throw new WrongInput(field, "reason-too-long");
        }
        return reason;
    }
}
