package org.carepurse.web.payment;

import org.carepurse.payment.DetailsRow;
import org.carepurse.web.frame.Problems;

/** Checking one provider's bank details, with what was typed last but the numbers, which are typed anew. */
public record CheckPage(DetailsRow details, boolean mayCheck, String says, String how, Problems problems) {}
