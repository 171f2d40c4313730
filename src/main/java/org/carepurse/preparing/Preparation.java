package org.carepurse.preparing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;

/**
 * How far something is that is prepared part by part. One server works on it at a time: whoever picks it has it for a while,
 * and for longer with every sign of life; when none comes, another server goes on. It is ready, can be taken for some time,
 * and goes.
 */
@Embeddable
public class Preparation {

    /** How long a server may be silent before another takes over. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Enumerated(EnumType.STRING)
    private Readiness state = Readiness.ASKED;

    @Column(name = "parts_done")
    private int partsDone;

    @Column(name = "parts_all")
    private int partsAll;

    @Convert(converter = InstantColumn.class)
    @Column(name = "picked_until")
    private Instant pickedUntil;

    @Convert(converter = InstantColumn.class)
    @Column(name = "ready_at")
    private Instant readyAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "goes_at")
    private Instant goesAt;

    @Column(name = "size_bytes")
    private long sizeBytes;

    protected Preparation() {}

    /** @param parts of how many parts it will be made, one at least */
    public Preparation(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("Nothing to prepare: " + parts + " parts");
        }
        this.partsAll = parts;
    }

    /** The caller works on it for a while; false when another does, or it is done. */
    public boolean pick(Instant now) {
        if (state != Readiness.ASKED || pickedUntil != null && pickedUntil.isAfter(now)) {
            return false;
        }
        pickedUntil = now.plus(PATIENCE);
        return true;
    }

    /** For what cannot be gone on with: the first part again. */
    public void beginAnew() {
        partsDone = 0;
        sizeBytes = 0;
    }

    /** A sign of life, with how many parts are done. */
    public void cameTo(int parts, Instant now) {
        partsDone = parts;
        pickedUntil = now.plus(PATIENCE);
    }

    public void grew(long bytes) {
        sizeBytes += bytes;
    }

    /** @param toBeTakenFor how long it stays */
    public void ready(Instant now, Duration toBeTakenFor) {
        state = Readiness.READY;
        partsDone = partsAll;
        pickedUntil = null;
        readyAt = now;
        goesAt = now.plus(toBeTakenFor);
    }

    public void go() {
        state = Readiness.GONE;
    }

    public Readiness state() {
        return state;
    }

    public int partsDone() {
        return partsDone;
    }

    public int partsAll() {
        return partsAll;
    }

    /** How much of it is prepared, from 0 to 100: less than 100 as long as anything is left. */
    public int percent() {
        return (int) (100L * partsDone / partsAll);
    }

    /** Nothing before it is ready. */
    public Instant goesAt() {
        return goesAt;
    }

    public long sizeBytes() {
        return sizeBytes;
    }
}
