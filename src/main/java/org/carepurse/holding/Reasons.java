package org.carepurse.holding;

import java.util.Map;
import org.carepurse.outcome.WrongInput;

/** Why something was done, as a person typed it. */
public final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {}

    /** @throws WrongInput {@code reason-missing} when nothing is there, {@code words-too-long} with the longest allowed */
    public static String read(String field, String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            throw new WrongInput(field, "reason-missing");
        }
        if (reason.length() > LONGEST) {
            throw new WrongInput(field, "words-too-long", Map.of("longest", String.valueOf(LONGEST)));
        }
        return reason;
    }
}
