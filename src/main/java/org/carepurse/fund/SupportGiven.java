package org.carepurse.fund;

import java.time.LocalDate;
import java.util.Map;
import org.carepurse.outcome.WrongInput;

/**
 * One delivery of support that a fund pays for.
 *
 * @param supplier from whom others' support was bought; empty for the fund holder's own
 * @param delivery the number of the visit, or of the supplier's bill
 * @param what in words that the person reads
 */
public record SupportGiven(GivenBy givenBy, String supplier, LocalDate day, String delivery, String what) {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_WORDS = 200;

    public SupportGiven {
        if (givenBy == null) {
            throw new WrongInput("givenBy", "draw-down-given-by");
        }
        supplier = givenBy == GivenBy.OTHERS ? read("supplier", supplier, LONGEST_WORDS) : "";
        delivery = read("delivery", delivery, LONGEST_NUMBER);
        what = read("what", what, LONGEST_WORDS);
    }

    private static String read(String field, String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
            throw new WrongInput(field, "draw-down-" + field);
        }
        if (text.length() > longest) {
            throw new WrongInput(field, "words-too-long", Map.of("longest", String.valueOf(longest)));
        }
        return text;
    }
}
