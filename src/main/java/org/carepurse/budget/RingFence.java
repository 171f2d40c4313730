package org.carepurse.budget;

import java.util.Map;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/** Money stays on the funding line that granted it: it may change its goal, never its stream or how it is held. */
final class RingFence {

    private RingFence() {}

    static Outcome<FundingLine> keeps(FundingLine from, FundingLine to) {
        return from.id() == to.id()
                ? Outcome.done(from)
                : Outcome.refused(new Refusal(
                        "ring-fence",
                        Map.of("from", "careplan.stream." + from.stream(), "to", "careplan.stream." + to.stream())));
    }
}
