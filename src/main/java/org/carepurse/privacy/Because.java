package org.carepurse.privacy;

import org.carepurse.outcome.WrongInput;

/** Why something is done with a person's records: always said. */
final class Because {

    private static final int LONGEST = 500;

    private Because() {}

    /** @throws WrongInput {@code privacy-reason} when nothing is said, or too much */
    static String of(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new WrongInput("reason", "privacy-reason");
        }
        return reason;
    }
}
