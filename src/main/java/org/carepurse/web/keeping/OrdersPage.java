package org.carepurse.web.keeping;

import java.util.List;
import org.carepurse.keeping.Waiting;

/** Orders that money is set aside for. */
public record OrdersPage(List<Waiting.Ordered> orders, int current, int last) {}
