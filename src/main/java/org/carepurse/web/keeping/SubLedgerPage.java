package org.carepurse.web.keeping;

import org.carepurse.keeping.KeptMoney;

/** One person's money. */
public record SubLedgerPage(KeptMoney.SubLedgerSight sight) {}
