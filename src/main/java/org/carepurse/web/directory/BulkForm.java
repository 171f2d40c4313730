package org.carepurse.web.directory;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import org.carepurse.directory.BulkPrice;
import org.carepurse.directory.PriceFrom;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Reading;

/** One price for many services, as it was typed, with what the services were picked from. */
public class BulkForm extends PriceForm {

    @FormParam("service")
    private List<String> services;

    @FormParam("category")
    private String category;

    @FormParam("borough")
    private String borough;

    @FormParam("source")
    private String source;

    /** What is meant, or null when some of it cannot be; then the reading knows why. */
    BulkPrice read(Reading reading, long commissionerId) {
        List<String> chosen = reading.read(this::chosen);
        PriceFrom told = price(reading);
        return chosen == null || told == null ? null : reading.read(() -> new BulkPrice(commissionerId, chosen, told));
    }

    private List<String> chosen() {
        if (services().isEmpty()) {
            throw new WrongInput("service", "services-none-chosen");
        }
        return services();
    }

    public List<String> services() {
        return services == null ? List.of() : services;
    }

    public String category() {
        return Objects.toString(category, "");
    }

    public String borough() {
        return Objects.toString(borough, "");
    }

    public String source() {
        return Objects.toString(source, "");
    }
}
