package org.carepurse.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test moves it: 4 March 2027, ten in the morning. */
public final class TestClock extends Clock {

    private static final Instant START = Instant.parse("2027-03-04T10:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    /** The product's clock ticks in microseconds, and such a clock of Java's divides by nothing when it is asked for this. */
    @Override
    public long millis() {
        throw new UnsupportedOperationException("Ask for the instant");
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    public void forward(Duration by) {
        now = now.plus(by);
    }

    /** Ten in the morning, London, on that day. */
    public void setTo(LocalDate day) {
        now = day.atTime(10, 0).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    public void reset() {
        now = START;
    }
}
