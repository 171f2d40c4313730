package org.carepurse.web.careplan;

import java.util.List;
import org.carepurse.web.frame.Problems;

/**
 * Naming who co-ordinates a plan.
 *
 * @param now the name of who does so now; empty when nobody is named
 * @param chosen the reference of the colleague who was chosen
 */
public record CoordinatorPage(
        String plan, String holder, String now, List<Colleague> colleagues, String chosen, Problems problems) {

    public record Colleague(String reference, String name) {}
}
