package org.carepurse.order;

import org.carepurse.outcome.WrongInput;

/** Words as they were typed about a delivery: tidied at the ends, and never longer than their column. */
final class DeliveryWords {

    private static final int LONGEST = 500;

    private DeliveryWords() {}

    /** Empty when nothing was typed. */
    static String tidy(String field, String typed) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").strip();
        if (text.length() > LONGEST) {
            throw new WrongInput(field, "note-too-long");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new WrongInput(field, "note-unprintable");
        }
        return text;
    }
}
