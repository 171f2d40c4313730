package org.carepurse.web.order;

import java.util.List;
import org.carepurse.web.component.SummaryList;

/** What waits for a decision, what was asked first on top. */
public record RequestsPage(List<SummaryList> cards, int current, int last) {}
