package org.carepurse.web.invoice;

import java.util.List;
import org.carepurse.order.DeliveryWork;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/** An invoice from what was confirmed, with what was typed last. */
public record MakePage(String order, List<DeliveryWork> confirmed, String number, TypedDate date, Problems problems) {

    public String action() {
        return "/provider/orders/" + order + "/invoice";
    }
}
