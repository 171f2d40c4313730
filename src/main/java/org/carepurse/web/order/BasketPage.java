package org.carepurse.web.order;

import java.util.List;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.frame.Problems;

/**
 * The basket.
 *
 * @param removed the reference of the line that has just been taken out; empty when none was
 * @param total what all of it costs, in words
 * @param done the key of the words for what has just been done; empty when nothing was
 */
public record BasketPage(List<Line> lines, String removed, String total, String done, Problems problems) {

    public record Line(String reference, String service, SummaryList card) {}
}
