package org.carepurse.web.invoice;

import java.util.List;
import org.carepurse.invoice.InvoiceRow;
import org.carepurse.order.DeliveryWork;
import org.joda.money.Money;

/**
 * A provider's invoices, and what can be invoiced.
 *
 * @param owed what the provider is owed
 * @param isThrownAway whether a draft has just been thrown away
 */
public record MinePage(
        Money owed, List<DeliveryWork> ready, List<InvoiceRow> rows, boolean isThrownAway, int current, int last) {}
