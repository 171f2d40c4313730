package org.carepurse.payment;

import org.carepurse.bankfile.AccountDetails;

/** What the trail may know of an account: enough for its owner to know it again, too little for anyone to pay with. */
final class Ending {

    private static final int SHOWN = 3;

    private Ending() {}

    static String of(AccountDetails account) {
        String digits = account.account().digits();
        return "account ending " + digits.substring(digits.length() - SHOWN);
    }
}
