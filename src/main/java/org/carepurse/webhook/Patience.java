package org.carepurse.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a message is tried again, as Standard Webhooks proposes it: soon at first, then with growing waits, over three days. */
final class Patience {

    /** How long an address may fail before it is given up. */
    static final Duration WITH_AN_ADDRESS = Duration.ofDays(5);

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private Patience() {}

    /** How long to wait after so many tries; nothing when it has been tried often enough. */
    static Optional<Duration> after(int tries) {
        return tries > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(tries - 1));
    }

    /** For how long nothing else goes to an address at which so many tries of a message have failed. */
    static Duration rest(int tries) {
        Duration wait = after(tries).orElse(LONGEST_REST);
        return wait.compareTo(LONGEST_REST) < 0 ? wait : LONGEST_REST;
    }
}
