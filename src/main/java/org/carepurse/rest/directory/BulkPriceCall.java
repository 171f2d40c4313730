package org.carepurse.rest.directory;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.directory.BulkPrice;
import org.carepurse.directory.PriceKind;
import org.carepurse.directory.Unit;
import org.carepurse.rest.frame.Answers;

/**
 * One price for many services, which are approved with it.
 *
 * @param services their references, at most 500
 * @param pricePence of one unit
 * @param from the first day it holds
 * @param kind for each one when absent
 * @param missedPercent what of the price may be charged for one that is missed; nothing when absent
 * @param noticeDays how many days before it can be called off for nothing; 0 when absent
 */
public record BulkPriceCall(
        List<String> services,
        Unit unit,
        Long pricePence,
        LocalDate from,
        PriceKind kind,
        Integer missedPercent,
        Integer noticeDays) {

    BulkPrice of(long commissionerId) {
        return new BulkPrice(
                commissionerId,
                Answers.field("services", services).stream()
                        .map(service -> Answers.field("services", service))
                        .toList(),
                new PriceCall(unit, pricePence, from, kind, missedPercent, noticeDays).price());
    }
}
