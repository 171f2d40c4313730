package org.carepurse.web.order;

import java.util.List;
import org.carepurse.web.component.SummaryList;

/**
 * What would happen to each line of the basket.
 *
 * @param anyToPlace whether something of it would be ordered or asked for
 */
public record CheckPage(List<SummaryList> cards, boolean anyToPlace) {}
