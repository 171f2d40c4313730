package org.carepurse.web.keeping;

import java.util.List;
import org.carepurse.keeping.ComingBack;
import org.carepurse.web.frame.Problems;

/**
 * What providers are still to pay back.
 *
 * @param isBack whether somebody said just now that one is
 */
public record RefundsPage(List<ComingBack.Refund> rows, boolean isBack, int current, int last, Problems problems) {}
