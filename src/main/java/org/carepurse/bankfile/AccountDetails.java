package org.carepurse.bankfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;

/**
 * Where money can be paid in the United Kingdom.
 *
 * <p>Only the form is checked. That such an account exists, and whose it is, only a bank can say (Confirmation of
 * Payee); and which account numbers a branch can have at all is told by the modulus tables of the clearing, which are
 * not ours to publish and so are not part of this. A mistyped digit is therefore found only when a payment comes back.
 */
public record AccountDetails(SortCode sortCode, AccountNumber account) {

    private static final Pattern BRITISH_IBAN = Pattern.compile("GB[0-9]{2}[A-Z]{4}([0-9]{6})([0-9]{8})");
    private static final Pattern BOTH_TOGETHER = Pattern.compile("([0-9]{6})([0-9]{8})");

    /**
     * Reads what a person typed into the two fields.
     *
     * @throws WrongInput {@code sort-code} or {@code account-number}, naming the field at fault
     */
    public static AccountDetails parse(String sortCodeField, String sortCode, String accountField, String account) {
        return new AccountDetails(SortCode.parse(sortCodeField, sortCode), AccountNumber.parse(accountField, account));
    }

    /** What a bank writes in one piece: a British IBAN, or the sort code and the account number together. */
    static Optional<AccountDetails> writtenTogether(String text) {
        String close = SortCode.onlyDigits(text);
        for (Pattern way : new Pattern[] {BRITISH_IBAN, BOTH_TOGETHER}) {
            Matcher found = way.matcher(close);
            if (found.matches()) {
                return Optional.of(new AccountDetails(new SortCode(found.group(1)), new AccountNumber(found.group(2))));
            }
        }
        return Optional.empty();
    }

    /** What a bank writes in two places, when both are there. */
    static Optional<AccountDetails> writtenApart(String sortCode, String account) {
        try {
            return Optional.of(parse("sortCode", sortCode, "account", account));
        } catch (WrongInput noBritishAccount) {
            return Optional.empty();
        }
    }

    /** 12-34-56 12345678, for those who pay and for the account's owner. */
    public String printed() {
        return sortCode.printed() + " " + account.digits();
    }

    /** ••-••-56 ••••5678, for everyone else. */
    public String masked() {
        return "••-••-" + sortCode.digits().substring(4) + " " + account.masked();
    }
}
