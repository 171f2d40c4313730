package org.carepurse.web.directory;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Objects;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.PriceFrom;
import org.carepurse.directory.PriceKind;
import org.carepurse.directory.Unit;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;

/** A price from a day on, as it was typed. */
public class PriceForm {

    @FormParam("unit")
    private String unit;

    @FormParam("price")
    private String price;

    @FormParam("from-day")
    private String day;

    @FormParam("from-month")
    private String month;

    @FormParam("from-year")
    private String year;

    @FormParam("kind")
    private String kind;

    @FormParam("missed-percent")
    private String missedPercent;

    @FormParam("notice-days")
    private String noticeDays;

    /** The price that is meant, or null when some of it cannot be; then the reading knows why. */
    PriceFrom price(Reading reading) {
        var chosen = reading.read(this::chosenUnit);
        var amount = reading.read(() -> Sterling.parse("price", price()));
        var first = reading.read(() -> from().read("from"));
        var missed = reading.read(this::missed);
        return chosen == null || amount == null || first == null || missed == null
                ? null
                : reading.read(() -> new PriceFrom(chosen, amount, first, chosenKind(), missed));
    }

    private Unit chosenUnit() {
        return Arrays.stream(Unit.values())
                .filter(each -> each.name().equals(unit()))
                .findFirst()
                .orElseThrow(() -> new WrongInput("unit", "unit-missing"));
    }

    private PriceKind chosenKind() {
        return kind().equals(PriceKind.BLOCK_SHARE.name()) ? PriceKind.BLOCK_SHARE : PriceKind.PER_UNIT;
    }

    private MissedTerms missed() {
        return new MissedTerms(number("missed-percent", missedPercent()), number("notice-days", noticeDays()));
    }

    /** Nothing typed is none. */
    private static int number(String field, String typed) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return 0;
        }
        if (!digits.matches("[0-9]{1,3}")) {
            throw new WrongInput(field, field);
        }
        return Integer.parseInt(digits);
    }

    public String kind() {
        return Objects.toString(kind, PriceKind.PER_UNIT.name());
    }

    public String missedPercent() {
        return Objects.toString(missedPercent, "");
    }

    public String noticeDays() {
        return Objects.toString(noticeDays, "");
    }

    public String unit() {
        return Objects.toString(unit, "");
    }

    public String price() {
        return Objects.toString(price, "");
    }

    public TypedDate from() {
        return new TypedDate(day, month, year);
    }
}
