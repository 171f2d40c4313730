package org.carepurse.workload;

/**
 * How often a standard was met, of what began in the last thirty days.
 *
 * @param waiting still has time
 * @param late took too long, or waits too long already
 */
public record StandardMet(Standard standard, long inTime, long waiting, long late) {

    /** Of a hundred that are decided, how many were in time; 100 when none is. */
    public long percent() {
        long decided = inTime + late;
        return decided == 0 ? 100 : Math.round(inTime * 100.0 / decided);
    }
}
