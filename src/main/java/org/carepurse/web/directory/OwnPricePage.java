package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.directory.Price;
import org.carepurse.directory.PriceFrom;
import org.carepurse.directory.Service;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Problems;

/**
 * A new price of one service.
 *
 * @param prices all it has had and will have so far, the first first
 * @param told the price as it was understood; null while it is being typed
 */
public record OwnPricePage(
        Service service,
        List<Price> prices,
        PriceForm form,
        PriceFrom told,
        List<Option> units,
        Shown shown,
        Problems problems) {

    public String address() {
        return OwnServicesController.HOME + "/" + service.reference() + "/price";
    }
}
