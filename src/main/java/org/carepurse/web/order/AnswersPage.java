package org.carepurse.web.order;

import java.util.List;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.frame.Problems;

/**
 * The last look before ordering.
 *
 * @param seen for each line that is placed: its reference and what it costs in pence, to be sent back as it was seen
 */
public record AnswersPage(
        SummaryList ordered,
        SummaryList asked,
        List<SummaryList> left,
        List<String> seen,
        String total,
        Problems problems) {}
