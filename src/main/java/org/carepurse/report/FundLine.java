package org.carepurse.report;

import org.joda.money.Money;

/**
 * One goal's part of a fund in a period, or all of it: what was spent is told apart by who gave the support.
 *
 * @param money what it had, what came, what it has
 * @param byFundHolder what the fund holder took for its own support, less what it put back
 */
public record FundLine(StatementLine money, Money byFundHolder) {

    /** What support of others cost: whatever was spent and was not the fund holder's own. */
    public Money byOthers() {
        return money.spent().minus(byFundHolder);
    }
}
