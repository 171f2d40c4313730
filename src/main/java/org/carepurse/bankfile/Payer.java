package org.carepurse.bankfile;

/** Whose money is paid, and the account it is paid from. */
public record Payer(String name, AccountDetails account) {

    public Payer {
        name = PlainText.mustHaveWords("payerName", name);
    }
}
