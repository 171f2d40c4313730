package org.carepurse.web.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.carepurse.measure.Gauge;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** Figures of outcomes as people read them; what is kept back says so. */
final class Told {

    private static final int DIGITS = 1;
    private static final int DIGITS_OF_A_VALUE = 3;

    private Told() {}

    static String number(OptionalLong number, Words words) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : words.say("outcomes.kept-back");
    }

    /** @param of of how many people it is the average; of none there is none */
    static String average(Gauge gauge, Optional<BigDecimal> average, OptionalLong of, Words words) {
        return average.map(figure -> rounded(gauge, figure)).orElseGet(() -> absent(of, words));
    }

    /** With its sign, since it can go either way. */
    static String change(Gauge gauge, Optional<BigDecimal> change, OptionalLong of, Words words) {
        return change.map(figure -> (figure.signum() > 0 ? "+" : "") + rounded(gauge, figure))
                .orElseGet(() -> absent(of, words));
    }

    static String amount(Optional<Money> amount, Words words) {
        return amount.map(words::say).orElseGet(() -> words.say("outcomes.kept-back"));
    }

    private static String absent(OptionalLong of, Words words) {
        return words.say(of.isPresent() && of.getAsLong() == 0 ? "outcomes.no-average" : "outcomes.kept-back");
    }

    private static String rounded(Gauge gauge, BigDecimal figure) {
        return figure.setScale(gauge == Gauge.HEALTH_STATE ? DIGITS_OF_A_VALUE : DIGITS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
