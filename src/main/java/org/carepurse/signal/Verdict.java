package org.carepurse.signal;

/** What somebody makes of a signal. */
public enum Verdict {
    NOTHING_WRONG(SignalLife.Event.JUDGED_IN_ORDER),
    FOLLOWED_UP(SignalLife.Event.JUDGED_FOLLOWED_UP);

    private final SignalLife.Event event;

    Verdict(SignalLife.Event event) {
        this.event = event;
    }

    SignalLife.Event event() {
        return event;
    }
}
