package org.carepurse.payment;

import org.carepurse.bankfile.AccountDetails;
import org.carepurse.outcome.WrongInput;

/**
 * Bank details as a provider enters them.
 *
 * @param payeeName 1 to 70 characters, as the name stands on the account
 */
public record ChangeDetails(long providerId, String payeeName, AccountDetails account) {

    private static final int LONGEST_NAME = 70;

    public ChangeDetails {
        payeeName = payeeName == null ? "" : payeeName.strip();
        if (payeeName.isEmpty() || payeeName.length() > LONGEST_NAME) {
            throw new WrongInput("payeeName", "payee-name");
        }
    }

    /** Account numbers are for banks, not for logs. */
    @Override
    public String toString() {
        return "ChangeDetails[" + providerId + ", " + payeeName + ", " + account.masked() + "]";
    }
}
