package org.carepurse.bankfile;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * A change of a balance as banks print it for people: {@code -1,234.50}, {@code 1,234.50-}, {@code (1,234.50)},
 * {@code £12.5 DR}, {@code +12}.
 */
final class TypedChange {

    private static final Pattern CHANGE = Pattern.compile(
            "(?<before>[-−–+(]?)\\s*(?:GBP|£)?\\s*(?<sign>[-−–+]?)(?<digits>[^-−–+()A-Za-z]*)"
                    + "(?<after>[-−–+)]?)\\s*(?:GBP)?\\s*(?<side>CR|DR|C|D)?\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final String MINUS = "-−–(";

    private TypedChange() {}

    /** @throws org.carepurse.outcome.WrongInput as {@link Sterling#parse} */
    static Money read(String field, String typed) {
        Matcher change = CHANGE.matcher(typed.strip());
        if (!change.matches()) {
            return Sterling.parse(field, typed);
        }
        Money amount = Sterling.parse(field, change.group("digits"));
        return isBelowZero(change) ? amount.negated() : amount;
    }

    private static boolean isBelowZero(Matcher change) {
        String side = change.group("side");
        return side != null && side.toUpperCase(Locale.ROOT).startsWith("D")
                || isMinus(change.group("before"))
                || isMinus(change.group("sign"))
                || isMinus(change.group("after"));
    }

    private static boolean isMinus(String sign) {
        return !sign.isEmpty() && MINUS.contains(sign);
    }
}
