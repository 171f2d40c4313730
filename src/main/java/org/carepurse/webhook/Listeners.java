package org.carepurse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.carepurse.table.Tables;

/**
 * Whether any address listens at all, so that where none does a purchase costs nothing more. Asked at most once a second: on
 * another server than the one where the first address was registered, it is told of what happens from a second later.
 */
@ApplicationScoped
class Listeners {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final String ANY = "SELECT EXISTS (SELECT 1 FROM webhook_endpoint WHERE state = 'LIVE')";

    private record Known(Instant at, boolean any) {}

    private final Tables tables;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, false);

    @Inject
    Listeners(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    boolean areThereAny() {
        Instant now = clock.instant();
        if (known.at().isBefore(now.minus(FRESH))) {
            known = new Known(now, tables.read(ANY, row -> row.getBoolean(1)).get(0));
        }
        return known.any();
    }

    /** An address has just begun to listen. */
    void oneMore() {
        known = new Known(clock.instant(), true);
    }
}
