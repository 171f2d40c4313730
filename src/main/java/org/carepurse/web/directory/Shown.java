package org.carepurse.web.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.carepurse.directory.Category;
import org.carepurse.directory.FoundService;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.Offer;
import org.carepurse.directory.Price;
import org.carepurse.directory.Unit;
import org.carepurse.web.component.Option;
import org.carepurse.words.Words;

/** What the directory knows in the reader's words. */
public record Shown(Words words, Map<String, Category> kinds) {

    public String kind(String code) {
        Category kind = kinds.get(code);
        return kind == null ? code : kind.in(words.language().locale());
    }

    /** "£22.00 an hour", or that there is no price. */
    public String price(Offer offer) {
        return offer.price()
                .map(price -> words.say("directory.price." + offer.unit(), price))
                .orElseGet(() -> words.say("directory.no-price"));
    }

    public String price(Price price) {
        return words.say("directory.price." + price.unit(), price.amount());
    }

    /** What may be charged for one that is missed. */
    public String missed(MissedTerms terms) {
        return words.say("directory.missed." + terms.kind(), terms.percent(), terms.noticeDays());
    }

    public String unit(Unit unit) {
        return words.say("directory.unit." + unit);
    }

    public String distance(FoundService found) {
        return distance(found.miles(), found.nearby());
    }

    /** "1.2 miles", "about 3 miles", or that it is not known. */
    public String distance(double miles, boolean nearby) {
        if (Double.isNaN(miles)) {
            return words.say("directory.distance.unknown");
        }
        return words.say(
                nearby ? "directory.distance.nearby" : "directory.distance",
                String.format(Locale.UK, nearby ? "%.0f" : "%.1f", nearby ? Math.max(1, miles) : miles));
    }

    public String whyNot(Offer offer) {
        return offer.whyNot().map(words::say).orElse("");
    }

    /** What a price can be for one of, with the asking to choose on top. */
    static List<Option> units(Words words) {
        return options(
                words.say("directory.bulk.choose-unit"),
                List.of(Unit.values()),
                Enum::name,
                unit -> words.say("directory.unit." + unit));
    }

    static <T> List<Option> options(
            String first, Collection<T> all, Function<T, String> value, Function<T, String> text) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", first)));
        all.forEach(each -> options.add(Option.of(value.apply(each), text.apply(each))));
        return options;
    }
}
