package org.carepurse.holding;

import org.carepurse.bankfile.AccountDetails;
import org.carepurse.outcome.WrongInput;

/**
 * A bank account as it is given to us.
 *
 * @param name in whose name the bank keeps it, 1 to 70 characters
 */
public record NamedAccount(String name, AccountDetails details) {

    private static final int LONGEST_NAME = 70;

    public NamedAccount {
        name = name("accountName", name);
    }

    /** @throws WrongInput {@code account-name} when it is empty, too long or not of one line */
    public static String name(String field, String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new WrongInput(field, "account-name");
        }
        return name;
    }
}
