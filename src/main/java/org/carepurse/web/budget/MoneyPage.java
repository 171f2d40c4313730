package org.carepurse.web.budget;

import org.carepurse.budget.Purse;

/** What the purse has now that an act is done. */
public record MoneyPage(Purse purse) {}
