package org.carepurse.web.payment;

import java.util.List;
import org.carepurse.payment.PaidFor;
import org.carepurse.payment.Remittance;

/** A remittance advice: one payment and what makes it up. */
public record AdvicePage(Remittance payment, List<PaidFor> parts, int current, int last) {}
