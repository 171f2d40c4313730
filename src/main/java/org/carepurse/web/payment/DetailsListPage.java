package org.carepurse.web.payment;

import java.util.List;
import org.carepurse.payment.DetailsRow;

/** Providers' bank details, those to check first. */
public record DetailsListPage(List<DetailsRow> rows, boolean isDone, int current, int last) {}
