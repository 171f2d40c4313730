package org.carepurse.order;

import java.util.Map;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Refusal;

/** Nobody orders at a price other than the one they were shown. */
final class PriceIsAsShown implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        if (line.seen() == null || line.seen().isEqual(line.cost())) {
            return Verdict.ALLOWED;
        }
        return new Verdict.Refused(new Refusal(
                "price-changed", Map.of("seen", Sterling.print(line.seen()), "now", Sterling.print(line.cost()))));
    }
}
