package org.carepurse.web.holding;

import org.carepurse.holding.Remittance;

/** The remittance advice of one payment in. */
public record RemittancePage(Remittance advice) {}
