package org.carepurse.signal;

import static org.carepurse.signal.SignalState.FOLLOWED_UP;
import static org.carepurse.signal.SignalState.NOTHING_WRONG;
import static org.carepurse.signal.SignalState.OPEN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The life of a signal, drawn once. What was judged opens again for new evidence only. */
final class SignalLife {

    enum Event {
        JUDGED_IN_ORDER,
        JUDGED_FOLLOWED_UP,
        NEW_EVIDENCE
    }

    private static final Map<SignalState, Map<Event, SignalState>> TABLE = new EnumMap<>(Map.of(
            OPEN,
                    Map.of(
                            Event.JUDGED_IN_ORDER,
                            NOTHING_WRONG,
                            Event.JUDGED_FOLLOWED_UP,
                            FOLLOWED_UP,
                            Event.NEW_EVIDENCE,
                            OPEN),
            NOTHING_WRONG, Map.of(Event.NEW_EVIDENCE, OPEN),
            FOLLOWED_UP, Map.of(Event.NEW_EVIDENCE, OPEN)));

    private SignalLife() {}

    static Optional<SignalState> after(SignalState state, Event event) {
        return Optional.ofNullable(TABLE.get(state).get(event));
    }
}
