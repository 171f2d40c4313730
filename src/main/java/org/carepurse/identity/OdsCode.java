package org.carepurse.identity;

import java.util.Locale;
import org.carepurse.outcome.WrongInput;

/**
 * The code by which the Organisation Data Service knows an organisation of health or care: three to ten letters and
 * digits, as {@code QOP}.
 */
public record OdsCode(String text) {

    public OdsCode {
        if (!isWellFormed(text)) {
            throw new WrongInput("odsCode", "ods-code");
        }
    }

    /** @throws WrongInput {@code ods-code} when it is not three to ten letters and digits */
    public static OdsCode parse(String field, String typed) {
        String text = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (!isWellFormed(text)) {
            throw new WrongInput(field, "ods-code");
        }
        return new OdsCode(text);
    }

    private static boolean isWellFormed(String text) {
        return text != null && text.matches("[A-Z0-9]{3,10}");
    }
}
