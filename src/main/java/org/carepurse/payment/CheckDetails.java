package org.carepurse.payment;

import org.carepurse.bankfile.AccountDetails;
import org.carepurse.outcome.WrongInput;

/**
 * What somebody learnt of a provider's bank details by another way than the one by which they came, such as a call to a
 * number that was known before.
 *
 * @param heard the account as the provider said it; null when the provider says the details are not its own
 * @param how 1 to 500 characters: whom one asked, and by which way
 */
public record CheckDetails(long commissionerId, String details, AccountDetails heard, String how) {

    private static final int LONGEST_HOW = 500;

    public CheckDetails {
        how = how == null ? "" : how.strip();
        if (how.isEmpty() || how.length() > LONGEST_HOW) {
            throw new WrongInput("how", "details-check-how");
        }
    }

    Finding finding() {
        return heard == null ? Finding.WRONG : Finding.RIGHT;
    }

    /** Account numbers are for banks, not for logs. */
    @Override
    public String toString() {
        return "CheckDetails[" + commissionerId + ", " + details + ", " + finding() + ", " + how + "]";
    }
}
