package org.carepurse.spending;

import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;

/**
 * Whether the sums are what the journal says.
 *
 * @param entries how many entries are counted
 * @param differences every sum that is not what the journal says; empty when all is proved
 */
public record SpendingProof(long entries, List<Difference> differences) {

    /**
     * One sum that does not agree.
     *
     * @param of which provider or year; empty for all of a subject together
     */
    public record Difference(
            long commissionerId,
            Subject subject,
            YearMonth month,
            String of,
            String stream,
            String holding,
            Measure measure,
            Money kept,
            Money journalled) {}

    public SpendingProof {
        differences = List.copyOf(differences);
    }

    public boolean holds() {
        return differences.isEmpty();
    }
}
