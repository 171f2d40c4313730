package org.carepurse.rest.directory;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.directory.Place;
import org.carepurse.directory.Price;
import org.carepurse.directory.PriceList;
import org.carepurse.directory.Service;
import org.carepurse.directory.ServiceState;
import org.carepurse.directory.Unit;
import org.carepurse.money.Sterling;

/**
 * One of a provider's own services, as the provider entered it.
 *
 * @param prices all that it cost, costs and will cost, by the day each begins
 */
public record OwnServiceView(
        String reference,
        String name,
        ServiceState state,
        String category,
        String description,
        String address,
        String postcode,
        String borough,
        List<OwnPriceView> prices) {

    public record OwnPriceView(LocalDate from, Unit unit, long pricePence) {

        static OwnPriceView of(Price price) {
            return new OwnPriceView(price.from(), price.unit(), Sterling.inPence(price.amount()));
        }
    }

    static OwnServiceView of(Service service, PriceList prices) {
        Place place = service.place();
        return new OwnServiceView(
                service.reference(),
                service.name(),
                service.state(),
                service.category(),
                service.facts().description(),
                place.address(),
                place.postcode(),
                place.borough(),
                prices.all().stream().map(OwnPriceView::of).toList());
    }
}
