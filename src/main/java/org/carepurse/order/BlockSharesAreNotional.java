package org.carepurse.order;

import org.carepurse.budget.Holding;
import org.carepurse.outcome.Refusal;

/** What a block contract pays for costs nobody cash, so only a budget from which no cash has moved can be charged its share. */
final class BlockSharesAreNotional implements OrderRule {

    @Override
    public Verdict judge(LineFacts line) {
        boolean cashMoved = line.goal().paying().stream().anyMatch(pot -> pot.holding() != Holding.NOTIONAL);
        return Verdict.refusedWhen(
                line.offer().isPaidInABlock() && cashMoved,
                Refusal.because("block-needs-notional", "goal", line.goal().title()));
    }
}
