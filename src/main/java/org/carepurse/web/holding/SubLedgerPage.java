package org.carepurse.web.holding;

import org.carepurse.holding.KeptMoney;

/** One person's money as the organisation that keeps it sees it. */
public record SubLedgerPage(KeptMoney.SubLedgerSight sight) {}
