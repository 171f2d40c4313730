package org.carepurse.web.directory;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Objects;
import org.carepurse.directory.PriceFrom;
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

    /** The price that is meant, or null when some of it cannot be; then the reading knows why. */
    PriceFrom price(Reading reading) {
        var chosen = reading.read(this::chosenUnit);
        var amount = reading.read(() -> Sterling.parse("price", price()));
        var first = reading.read(() -> from().read("from"));
        return chosen == null || amount == null || first == null
                ? null
                : reading.read(() -> new PriceFrom(chosen, amount, first));
    }

    private Unit chosenUnit() {
        return Arrays.stream(Unit.values())
                .filter(each -> each.name().equals(unit()))
                .findFirst()
                .orElseThrow(() -> new WrongInput("unit", "unit-missing"));
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
