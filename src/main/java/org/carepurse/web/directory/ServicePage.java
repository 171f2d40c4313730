package org.carepurse.web.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.directory.Place;
import org.carepurse.directory.ProviderFacts;
import org.carepurse.directory.ServiceCard;
import org.carepurse.directory.Whereabouts;
import org.carepurse.web.component.SummaryRow;
import org.carepurse.web.frame.Frame;

/**
 * One service.
 *
 * @param search the search it was found by, to go back to
 * @param mayBuy whether the person who looks buys for themselves or for someone
 */
public record ServicePage(ServiceCard card, SearchForm search, Shown shown, boolean mayBuy) {

    public String placeIn(Frame frame) {
        Place place = card.service().place();
        String address = Stream.of(place.address(), place.borough(), place.postcode())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        if (address.isEmpty()) {
            return frame.say("directory.place-not-told");
        }
        return place.whereabouts() == Whereabouts.NEARBY ? frame.say("directory.place-nearby", address) : address;
    }

    /** What is known of the provider; what is not known has no row. */
    public List<SummaryRow> providerRows(Frame frame) {
        ProviderFacts facts = card.provider().facts();
        List<SummaryRow> rows = new ArrayList<>();
        add(rows, frame.say("directory.run-by"), facts.runBy());
        add(
                rows,
                frame.say("directory.address"),
                Stream.of(facts.address(), facts.postcode())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
        add(rows, frame.say("directory.telephone"), facts.telephone());
        add(rows, frame.say("directory.website"), facts.website());
        card.provider().toldAsAt().ifPresent(day -> add(rows, frame.say("directory.told-as-at"), frame.say(day)));
        return rows;
    }

    private static void add(List<SummaryRow> rows, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(SummaryRow.of(key, value));
        }
    }
}
