package org.carepurse.bankfile;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An amount as banks write it in XML: digits and a point, with the currency beside it. */
final class XmlAmount {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,2}0{0,3})?");

    private XmlAmount() {}

    /**
     * @throws WrongInput {@code statement-currency} when it is not sterling, {@code statement-amount} when it is no whole
     *     number of pence
     */
    static Money read(String field, String currency, String digits) {
        if (!currency.equals(CurrencyUnit.GBP.getCode())) {
            throw new WrongInput(field, "statement-currency");
        }
        if (!DIGITS.matcher(digits).matches()) {
            throw new WrongInput(field, "statement-amount");
        }
        return Money.of(CurrencyUnit.GBP, new BigDecimal(digits).stripTrailingZeros());
    }
}
