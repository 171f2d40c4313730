package org.carepurse.web.payment;

import org.carepurse.payment.TakenFile;
import org.carepurse.web.frame.Problems;

/**
 * Bringing in what the bank says.
 *
 * @param taken what became of the file; null before
 */
public record ResultsPage(TakenFile taken, String kind, Problems problems) {}
