package org.carepurse.web.holding;

import java.util.List;
import org.carepurse.holding.KeptMoney;

/**
 * All the people whose money an organisation keeps, a page of them, and the proof.
 *
 * @param number of the page, from 1
 */
public record KeptMoneyPage(
        List<KeptMoney.ClientAccount> accounts, List<KeptMoney.SubLedger> people, int number, int last) {}
