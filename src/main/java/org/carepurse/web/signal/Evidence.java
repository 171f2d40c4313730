package org.carepurse.web.signal;

import java.util.Map;

/**
 * A record that shows something.
 *
 * @param address where it is shown; of what has no page of its own, what the trail says of it
 */
public record Evidence(String reference, String address) {

    private static final Map<String, String> PAGES =
            Map.of("INV", "/invoices/", "ORD", "/orders/", "BNK", "/payments/bank-details/");

    private static final String TRAIL = "/trail?about=";

    private static final int KIND = 3;

    static Evidence of(String reference) {
        String kind = reference.substring(0, Math.min(KIND, reference.length()));
        return new Evidence(reference, PAGES.getOrDefault(kind, TRAIL) + reference);
    }
}
