package org.carepurse.report;

import org.carepurse.ledger.AccountKind;
import org.joda.money.Money;

/**
 * All moves of one kind in one part of a purse, added up.
 *
 * @param goalId the goal whose pots gave or took the money; 0 for money that no goal has been given
 * @param before whether they were before the period, or in it
 */
record Flow(long goalId, AccountKind from, AccountKind to, boolean before, Money amount) {}
