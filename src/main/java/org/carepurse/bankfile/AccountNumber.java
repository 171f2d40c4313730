package org.carepurse.bankfile;

import org.carepurse.outcome.WrongInput;

/**
 * The number of an account at its branch.
 *
 * @param digits eight of them
 */
public record AccountNumber(String digits) {

    static final int LENGTH = 8;

    private static final int SHORTEST = 6;
    private static final int SHOWN = 4;

    public AccountNumber {
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("An account number has eight digits");
        }
    }

    /**
     * Reads an account number as people write it. Some banks print six or seven digits; the clearing wants zeros put
     * in front of them.
     *
     * @throws WrongInput {@code account-number}
     */
    public static AccountNumber parse(String field, String typed) {
        String digits = SortCode.onlyDigits(typed);
        if (!digits.matches("[0-9]{" + SHORTEST + "," + LENGTH + "}")) {
            throw new WrongInput(field, "account-number");
        }
        return new AccountNumber("0".repeat(LENGTH - digits.length()) + digits);
    }

    /** ••••5678: enough for its owner to know it again, and too little for anyone else. */
    public String masked() {
        return "•".repeat(LENGTH - SHOWN) + digits.substring(LENGTH - SHOWN);
    }
}
