package org.carepurse.claimfile;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What belongs together in a file and is sent as one: the lines of an invoice, or a delivery.
 *
 * @param number which one of the file, counted from 1
 * @param common what its lines have in common: the provider's number for it; empty when they cannot say so
 */
record Claim(long providerId, int number, String common, List<ClaimRow> rows) {

    Claim {
        rows = List.copyOf(rows);
    }

    List<ClaimReport> each(IntFunction<ClaimReport> told) {
        return rows.stream().map(row -> told.apply(row.line())).toList();
    }
}
