package org.carepurse.directpayment;

import org.carepurse.audit.RequestKey;
import org.carepurse.holding.HeldAccount;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.PaidFromAccount;
import org.carepurse.statement.BankLine;
import org.joda.money.Money;

/** What somebody says a line was, while it is being decided. */
record Explanation(String reference, HeldAccount account, BankLine line, WhatItWas what, SignedIn who) {

    private static final String DOCUMENT = "spending";

    /** The money counts from the day the bank booked it; the key is the explanation's own. */
    Occasion occasion(int part) {
        return new Occasion(
                new Document(DOCUMENT, reference),
                line.bookedOn(),
                new RequestKey("explained:" + reference),
                String.valueOf(part),
                account.whose().commissionerId(),
                who.personId());
    }

    static Occasion undoing(String reference, int part, HeldAccount account, BankLine line, SignedIn who) {
        return new Occasion(
                new Document(DOCUMENT, reference),
                line.bookedOn(),
                new RequestKey("undone:" + reference),
                String.valueOf(part),
                account.whose().commissionerId(),
                who.personId());
    }

    PaidFromAccount paid(long payeeId, Money amount) {
        return new PaidFromAccount(account.id(), payeeId, amount);
    }

    Money amount() {
        return line.amount();
    }
}
