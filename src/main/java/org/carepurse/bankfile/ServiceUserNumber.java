package org.carepurse.bankfile;

import org.carepurse.outcome.WrongInput;

/** By what number Bacs knows an organisation that its sponsoring bank lets submit files. */
public record ServiceUserNumber(String digits) {

    private static final String SIX_DIGITS = "[0-9]{6}";

    public ServiceUserNumber {
        if (!digits.matches(SIX_DIGITS)) {
            throw new IllegalArgumentException("A service user number has six digits");
        }
    }

    /** @throws WrongInput {@code service-user-number} */
    public static ServiceUserNumber parse(String field, String typed) {
        String digits = SortCode.onlyDigits(typed);
        if (!digits.matches(SIX_DIGITS)) {
            throw new WrongInput(field, "service-user-number");
        }
        return new ServiceUserNumber(digits);
    }
}
