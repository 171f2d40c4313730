package org.carepurse.web.order;

import java.util.List;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.frame.Problems;

/**
 * The exceptions by which family may be paid to help one person, and a form for another.
 *
 * @param person the person's reference
 */
public record FamilyPage(
        String person, String name, List<SummaryList> cards, FamilyForm form, boolean done, Problems problems) {}
