package org.carepurse.money;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * An amount as a person types it. A pound sign, spaces, thousands commas and a missing last digit are all
 * understood; anything that could be read as two different amounts is sent back with a question instead.
 */
record TypedAmount(String field, String typed) {

    /** No single amount typed here is £1,000,000,000 or more; sums of such amounts stay far inside a BIGINT. */
    private static final int MOST_DIGITS_OF_POUNDS = 9;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern THOUSANDS_SPACED_OUT =
            Pattern.compile("(?<=[0-9])(?:[\\s\\p{Z}]++,?|,)[\\s\\p{Z}]*+(?=[0-9])");
    private static final Pattern BELOW_ZERO = Pattern.compile("£?[-−–]£?\\.?[0-9].*");
    private static final Pattern AMOUNT = Pattern.compile(
            "£?(?=\\.?[0-9])0*+(?<pounds>[1-9][0-9]{0,2}(?:,[0-9]{3})++|[0-9]*+)(?:\\.(?<pence>[0-9]*+))?");

    Money read() {
        String text = withoutSpaces();
        if (text.isEmpty()) {
            throw wrong("amount-missing");
        }
        if (BELOW_ZERO.matcher(text).matches()) {
            throw wrong("amount-below-zero");
        }
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw wrong("amount-unreadable");
        }
        return Sterling.pence(pounds(amount) * 100 + pence(amount));
    }

    private String withoutSpaces() {
        String grouped =
                THOUSANDS_SPACED_OUT.matcher(typed == null ? "" : typed).replaceAll(",");
        return SPACES.matcher(grouped).replaceAll("");
    }

    private long pounds(Matcher amount) {
        String digits = amount.group("pounds").replace(",", "");
        if (digits.length() > MOST_DIGITS_OF_POUNDS) {
            throw wrong("amount-too-large");
        }
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private long pence(Matcher amount) {
        String digits = amount.group("pence") == null ? "" : amount.group("pence");
        if (digits.length() > 2) {
            throw wrong("amount-parts-of-a-penny");
        }
        return Long.parseLong((digits + "00").substring(0, 2));
    }

    private WrongInput wrong(String code) {
        return new WrongInput(field, code, Map.of());
    }
}
