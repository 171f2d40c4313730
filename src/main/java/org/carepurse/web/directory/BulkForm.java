package org.carepurse.web.directory;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import org.carepurse.directory.BulkPrice;
import org.carepurse.directory.PriceFrom;
import org.carepurse.directory.Unit;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.TypedDate;

/** One price for many services, as it was typed. */
public class BulkForm {

    @FormParam("service")
    private List<String> services;

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

    @FormParam("category")
    private String category;

    @FormParam("borough")
    private String borough;

    /** @throws WrongInput naming the field that cannot be read */
    BulkPrice read(long commissionerId) {
        if (services().isEmpty()) {
            throw new WrongInput("service", "services-none-chosen");
        }
        for (Unit each : Unit.values()) {
            if (each.name().equals(unit())) {
                PriceFrom told = new PriceFrom(each, Sterling.parse("price", price()), from().read("from"));
                return new BulkPrice(commissionerId, services(), told);
            }
        }
        throw new WrongInput("unit", "unit-missing");
    }

    public List<String> services() {
        return services == null ? List.of() : services;
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

    public String category() {
        return Objects.toString(category, "");
    }

    public String borough() {
        return Objects.toString(borough, "");
    }
}
