package org.carepurse.web.dispute;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.dispute.DisputeRow;

/** A page of the disputes that concern whoever looks. */
public record DisputesPage(List<DisputeRow> rows, LocalDate today, int current, int last) {

    static final int ON_A_PAGE = 20;
}
