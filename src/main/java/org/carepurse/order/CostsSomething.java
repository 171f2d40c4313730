package org.carepurse.order;

import org.carepurse.outcome.Refusal;

/** So little of a cheap service that it comes to no whole penny is not an order. A service without a price is refused as such. */
final class CostsSomething implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        boolean refused = line.offer().price().isPresent() && line.cost().isZero();
        return Verdict.refusedWhen(refused, Refusal.because("costs-nothing"));
    }
}
