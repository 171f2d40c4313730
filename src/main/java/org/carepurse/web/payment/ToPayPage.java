package org.carepurse.web.payment;

import java.util.List;
import org.carepurse.payment.Payables;

/** What there is to pay, by provider. */
public record ToPayPage(Payables.Total toPay, List<Payables.Row> rows, int current, int last) {}
