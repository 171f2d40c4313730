package org.carepurse.moving;

import org.joda.money.Money;

/**
 * What was approved from the money that moves and has not been paid: it is paid by whoever had the money.
 *
 * @param number the invoice's, as its provider wrote it
 */
public record UnpaidBill(String invoice, String number, String provider, Money amount) {}
