package org.carepurse.web.moving;

import java.util.List;
import java.util.Set;
import org.carepurse.holding.HandoverLists;
import org.carepurse.web.component.Pagination;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * Cash that is to be handed over, a page of it.
 *
 * @param toConfirm those that whoever looks is to say of that they have come, by reference
 * @param number of the page, from 1
 */
public record HandoversPage(
        List<HandoverLists.Line> lines, Set<String> toConfirm, int number, int last, boolean done, Problems problems) {

    public Pagination pages(Frame frame) {
        return frame.pages(number, last, other -> "/handovers?page=" + other);
    }
}
