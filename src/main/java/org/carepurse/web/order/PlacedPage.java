package org.carepurse.web.order;

import java.util.List;
import org.carepurse.order.ApprovalRequest;
import org.carepurse.order.OrderView;
import org.carepurse.web.component.SummaryList;

/**
 * What came of placing a basket.
 *
 * @param left what is still in the basket, each line with its reasons
 */
public record PlacedPage(List<OrderView> orders, List<ApprovalRequest> requests, List<SummaryList> left) {}
