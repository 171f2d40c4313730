package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Refusal;

/**
 * Prices that come in a file. Lines that say the same price are priced together, each such group as one act; what one line
 * gets wrong never keeps another from its price.
 */
@ApplicationScoped
public class PriceFiles {

    /** What became of the lines that ask for a price: none where it is set, else why not, by the number of the line. */
    public record Report(int priced, Map<Long, Refusal> refused) {}

    private final BulkPricing pricing;

    @Inject
    PriceFiles(BulkPricing pricing) {
        this.pricing = pricing;
    }

    /** What setting them would come to, with nothing written. */
    public Report rehearse(SignedIn who, long commissionerId, List<PriceLine> lines) {
        return each(lines, commissionerId, (number, price) -> pricing.wouldPrice(who, price));
    }

    /** Sets them; the same key again sets nothing more. */
    public Report apply(SignedIn who, RequestKey key, long commissionerId, List<PriceLine> lines) {
        return each(lines, commissionerId, (number, price) -> pricing.priceAndApprove(
                        who, new RequestKey(key.text() + "." + number), price)
                .value());
    }

    private static Report each(
            List<PriceLine> lines, long commissionerId, BiFunction<Integer, BulkPrice, BulkPriced> priced) {
        Map<Long, Refusal> refused = new HashMap<>();
        Map<PriceFrom, Map<String, Long>> groups = new LinkedHashMap<>();
        Map<String, Long> seen = new HashMap<>();
        for (PriceLine line : lines) {
            line.told().ifPresent(told -> {
                if (seen.putIfAbsent(line.service(), line.line()) == null) {
                    groups.computeIfAbsent(told, none -> new LinkedHashMap<>()).put(line.service(), line.line());
                } else {
                    refused.put(
                            line.line(),
                            new Refusal("price-line-again", Map.of("line", String.valueOf(seen.get(line.service())))));
                }
            });
        }
        int done = 0;
        int number = 0;
        for (var group : groups.entrySet()) {
            Map<String, Long> services = group.getValue();
            BulkPriced result = priced.apply(
                    number++, new BulkPrice(commissionerId, List.copyOf(services.keySet()), group.getKey()));
            done += result.priced();
            result.refused().forEach((service, why) -> refused.put(services.get(service), why));
        }
        return new Report(done, refused);
    }
}
