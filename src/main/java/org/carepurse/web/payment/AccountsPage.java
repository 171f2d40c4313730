package org.carepurse.web.payment;

import java.util.List;
import org.carepurse.payment.PayingAccount;
import org.carepurse.web.frame.Problems;

/** The accounts to pay from, and a new one with what was typed last. */
public record AccountsPage(
        List<PayingAccount> accounts,
        String name,
        String sortCode,
        String accountNumber,
        String serviceUser,
        String balance,
        boolean mayOpen,
        Problems problems) {}
