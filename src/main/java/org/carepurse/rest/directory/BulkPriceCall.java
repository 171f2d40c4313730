package org.carepurse.rest.directory;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.directory.BulkPrice;
import org.carepurse.directory.Unit;
import org.carepurse.rest.frame.Answers;

/**
 * One price for many services, which are approved with it.
 *
 * @param services their references, at most 500
 * @param pricePence of one unit
 * @param from the first day it holds
 */
public record BulkPriceCall(List<String> services, Unit unit, Long pricePence, LocalDate from) {

    BulkPrice of(long commissionerId) {
        return new BulkPrice(
                commissionerId,
                Answers.field("services", services).stream()
                        .map(service -> Answers.field("services", service))
                        .toList(),
                new PriceCall(unit, pricePence, from).price());
    }
}
