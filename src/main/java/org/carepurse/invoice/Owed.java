package org.carepurse.invoice;

import java.util.List;
import org.joda.money.Money;

/**
 * What a provider is owed by all commissioners, and what it has asked for that waits.
 *
 * @param total the same as the ledger has it
 * @param byPeople what of that people pay from accounts of their own, and no run ever does
 * @param ages what is owed, by how long it has been
 * @param waiting what stands in exceptions
 */
public record Owed(Money total, Money byPeople, List<Age> ages, Money waiting, List<OwedRow> rows) {

    /** @param fromDays the youngest age in it, in days; the next one begins where it ends */
    public record Age(int fromDays, Money amount) {}
}
