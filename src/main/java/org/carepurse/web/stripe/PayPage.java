package org.carepurse.web.stripe;

import org.carepurse.outcome.Refusal;
import org.carepurse.stripe.Purpose;
import org.carepurse.web.frame.Problems;
import org.joda.money.Money;

/**
 * How much somebody wants to pay of their own.
 *
 * @param atMost what they may pay; null when they may pay nothing
 * @param whyNot why they may pay nothing; null when they may
 * @param back where they came from
 */
public record PayPage(
        Purpose purpose, String path, String back, Money atMost, Refusal whyNot, String amount, Problems problems) {}
