package org.carepurse.rest.holding;

/**
 * What a bureau asks a person to pay it.
 *
 * @param amountPence a month
 */
public record FeeCall(Long amountPence, String whatFor) {}
