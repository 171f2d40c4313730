package org.carepurse.web.budget;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.PlanRow;

/** Plans that wait for the commissioner, and those whose review is late. */
public record ToApprovePage(
        List<PlanRow> waiting, List<PlanRow> overdue, int number, int last, boolean returned, LocalDate today) {}
