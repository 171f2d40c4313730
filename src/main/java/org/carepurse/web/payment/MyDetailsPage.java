package org.carepurse.web.payment;

import org.carepurse.payment.DetailsSight;
import org.carepurse.web.frame.Problems;

/**
 * A provider's bank details and where they stand, with what was typed last but the numbers, which are typed anew.
 *
 * @param details null while there are none
 */
public record MyDetailsPage(DetailsSight details, String payeeName, boolean isDone, Problems problems) {}
