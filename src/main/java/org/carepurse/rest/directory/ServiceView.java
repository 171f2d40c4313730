package org.carepurse.rest.directory;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.directory.Offer;
import org.carepurse.directory.Place;
import org.carepurse.directory.Price;
import org.carepurse.directory.PriceKind;
import org.carepurse.directory.Service;
import org.carepurse.directory.ServiceCard;
import org.carepurse.directory.ServiceState;
import org.carepurse.directory.Unit;
import org.carepurse.money.Sterling;

/**
 * All about one service.
 *
 * @param pricePence of one unit today; absent when it has no price
 * @param priceKind what the price is; absent when there is none
 * @param missedPercent what of the price may be charged for one that is missed
 * @param noticeDays how many days before it can be called off for nothing
 * @param comingPrices what it will cost, the first to begin first
 */
public record ServiceView(
        String reference,
        String name,
        ServiceState state,
        String category,
        String description,
        ProviderView provider,
        String address,
        String postcode,
        String borough,
        Unit unit,
        Long pricePence,
        PriceKind priceKind,
        int missedPercent,
        int noticeDays,
        boolean canBeOrdered,
        List<ComingPriceView> comingPrices) {

    public record ComingPriceView(LocalDate from, Unit unit, long pricePence) {

        static ComingPriceView of(Price price) {
            return new ComingPriceView(price.from(), price.unit(), Sterling.inPence(price.amount()));
        }
    }

    static ServiceView of(ServiceCard card) {
        Offer offer = card.offer();
        Service service = card.service();
        Place place = service.place();
        return new ServiceView(
                service.reference(),
                service.name(),
                service.state(),
                service.category(),
                service.facts().description(),
                ProviderView.of(card.provider()),
                place.address(),
                place.postcode(),
                place.borough(),
                offer.unit(),
                offer.price().map(Sterling::inPence).orElse(null),
                offer.kind(),
                offer.missed().percent(),
                offer.missed().noticeDays(),
                offer.canBeOrdered(),
                card.comingPrices().stream().map(ComingPriceView::of).toList());
    }
}
