package org.carepurse.directory;

import java.util.List;

/** The control totals of an import: every line read was created, updated, unchanged or rejected. */
public record Totals(long read, long created, long updated, long unchanged, long rejected, long needAttention) {

    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

    static Totals of(List<LineReport> lines) {
        return new Totals(
                lines.size(),
                count(lines, LineOutcome.CREATED),
                count(lines, LineOutcome.UPDATED),
                count(lines, LineOutcome.UNCHANGED),
                count(lines, LineOutcome.REJECTED),
                lines.stream().filter(LineReport::needsAttention).count());
    }

    public Totals and(Totals more) {
        return new Totals(
                read + more.read,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                rejected + more.rejected,
                needAttention + more.needAttention);
    }

    private static long count(List<LineReport> lines, LineOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
