package org.carepurse.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Asked of whoever knows what people pay from accounts of their own: how much of what these holds set aside was paid before
 * anybody sent a bill for it? Whoever observes it answers in the same transaction; where nobody does, nothing was.
 */
public final class PaidAheadQuestion {

    private final Set<Long> holds;
    private final List<PaidAhead.Part> parts = new ArrayList<>();

    PaidAheadQuestion(Collection<Long> holds) {
        this.holds = Set.copyOf(holds);
    }

    public Set<Long> holds() {
        return holds;
    }

    public void answer(Collection<PaidAhead.Part> paid) {
        parts.addAll(paid);
    }

    List<PaidAhead.Part> answered() {
        return List.copyOf(parts);
    }
}
