package org.carepurse.workload;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One piece of work.
 *
 * @param leadsTo names the record that it is about, as its page is addressed
 * @param called what people know it by
 * @param person empty when it concerns nobody
 * @param provider empty when it concerns none
 * @param since when it began to wait, or the day by which it is due
 */
public record WorkRow(
        String leadsTo, String called, String person, String provider, LocalDate since, Optional<Money> amount) {}
