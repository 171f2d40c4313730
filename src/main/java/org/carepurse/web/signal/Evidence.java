package org.carepurse.web.signal;

import java.util.Map;

/**
 * A record that shows something.
 *
 * @param address where it is shown; empty where it has no page of its own
 */
public record Evidence(String reference, String address) {

    private static final Map<String, String> PAGES =
            Map.of("INV", "/invoices/", "ORD", "/orders/", "BNK", "/payments/bank-details/");

    private static final int KIND = 3;

    static Evidence of(String reference) {
        String page = reference.length() > KIND ? PAGES.getOrDefault(reference.substring(0, KIND), "") : "";
        return new Evidence(reference, page.isEmpty() ? "" : page + reference);
    }
}
