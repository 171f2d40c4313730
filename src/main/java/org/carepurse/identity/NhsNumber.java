package org.carepurse.identity;

import org.carepurse.outcome.WrongInput;

/**
 * The number the health service knows a person by: ten digits, the last a check over the others (NHS Data Dictionary,
 * modulus 11). Numbers from 999 are never issued and stand for invented people.
 *
 * @param digits the ten digits without spaces
 */
public record NhsNumber(String digits) {

    private static final int LENGTH = 10;

    public NhsNumber {
        if (!isWellFormed(digits)) {
            throw new WrongInput("nhsNumber", "nhs-number");
        }
    }

    /**
     * Reads the number as people type it, with or without spaces and dashes.
     *
     * @throws WrongInput {@code nhs-number} when a digit is missing or mistyped
     */
    public static NhsNumber parse(String field, String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        if (!isWellFormed(digits)) {
            throw new WrongInput(field, "nhs-number");
        }
        return new NhsNumber(digits);
    }

    public boolean isNeverIssued() {
        return digits.startsWith("999");
    }

    /** As it is printed: 3, 3 and 4 digits. */
    public String print() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    static boolean isWellFormed(String digits) {
        return digits != null && digits.matches("[0-9]{10}") && checkOf(digits) == digits.charAt(LENGTH - 1) - '0';
    }

    /** 11 less the remainder of the weighted sum; 11 counts as 0, and 10 matches no digit. */
    private static int checkOf(String digits) {
        int sum = 0;
        for (int at = 0; at < LENGTH - 1; at++) {
            sum += (digits.charAt(at) - '0') * (LENGTH - at);
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }
}
