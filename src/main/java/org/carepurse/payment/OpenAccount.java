package org.carepurse.payment;

import org.carepurse.bankfile.Payer;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * An account to pay from, about to be opened here.
 *
 * @param serviceUser by what number Bacs knows the payer; null when it sends no files there
 * @param balance what the bank says is in it now: the books follow the account from here on
 */
public record OpenAccount(long commissionerId, Payer payer, ServiceUserNumber serviceUser, Money balance) {

    public OpenAccount {
        if (balance.isNegative()) {
            throw new WrongInput("balance", "opening-balance");
        }
    }

    /** Account numbers are for banks, not for logs. */
    @Override
    public String toString() {
        return "OpenAccount[" + commissionerId + ", " + payer.account().masked() + "]";
    }
}
