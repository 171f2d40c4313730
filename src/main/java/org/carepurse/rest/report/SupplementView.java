package org.carepurse.rest.report;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.report.YearStatement;
import org.carepurse.rest.report.StatementView.StatementLineView;
import org.carepurse.rest.report.StatementView.StatementMoveView;

/**
 * What moved a closed year's money after its statement was sealed.
 *
 * @param total what it had when it was sealed, what came and went since, and what it has
 * @param movements every move since, the oldest first
 */
public record SupplementView(
        String plan,
        LocalDate asAt,
        StatementLineView total,
        StatementLineView unsorted,
        List<StatementLineView> goals,
        List<StatementMoveView> movements) {

    static SupplementView of(YearStatement later) {
        return new SupplementView(
                later.plan(),
                later.to(),
                StatementLineView.of(later.total()),
                StatementLineView.of(later.unsorted()),
                later.goals().stream().map(StatementLineView::of).toList(),
                later.movements().stream().map(StatementMoveView::of).toList());
    }
}
