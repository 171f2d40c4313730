package org.carepurse.web.careplan;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.PlanRow;

/**
 * A list of plans.
 *
 * @param coordinators whether it lists the people of the co-ordinator who looks, rather than one person's own plans
 * @param number which page of the list, from 1
 * @param last the last page known to be there
 */
public record PlansPage(List<PlanRow> plans, boolean coordinators, int number, int last, LocalDate today) {}
