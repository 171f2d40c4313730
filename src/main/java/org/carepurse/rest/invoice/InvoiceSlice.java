package org.carepurse.rest.invoice;

import java.util.List;

/** Part of a list of invoices; {@code next} is what to send as {@code after} for the part that follows. */
public record InvoiceSlice(List<InvoiceRowView> items, String next) {}
