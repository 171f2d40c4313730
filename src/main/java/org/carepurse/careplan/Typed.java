package org.carepurse.careplan;

import org.carepurse.outcome.WrongInput;

/** Words as they were typed into a plan: tidied at the ends, and never longer than their column. */
final class Typed {

    private Typed() {}

    /** @throws WrongInput {@code <field>-missing} when nothing is there, {@code words-too-long} with the longest allowed */
    static String words(String field, String missing, String typed, int longest) {
        String text = tidy(field, typed, longest);
        if (text.isEmpty()) {
            throw new WrongInput(field, missing);
        }
        return text;
    }

    /** Empty when nothing was typed. */
    static String tidy(String field, String typed, int longest) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").strip();
        if (text.length() > longest) {
            throw new WrongInput(field, "words-too-long", java.util.Map.of("longest", String.valueOf(longest)));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new WrongInput(field, "words-unprintable");
        }
        return text;
    }
}
