package org.carepurse.rest.report;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.PurseMovement;
import org.carepurse.careplan.FundingStream;
import org.carepurse.ledger.Reason;
import org.carepurse.money.Sterling;
import org.carepurse.report.Statement;
import org.carepurse.report.StatementLine;

/**
 * What happened to the money of one plan in a period.
 *
 * @param holder the budget holder's name
 * @param total all the plan's money together
 * @param unsorted the money that no goal has been given
 * @param movements every move in the period, the oldest first
 */
public record StatementView(
        String plan,
        String holder,
        LocalDate from,
        LocalDate to,
        StatementLineView total,
        StatementLineView unsorted,
        List<StatementLineView> goals,
        List<StatementMoveView> movements) {

    /**
     * What it was, plus what came, less what went back and what was spent, is what it is; of that some is set aside, and
     * the rest is left.
     *
     * @param goal the goal's title; absent when the money is no one goal's
     */
    public record StatementLineView(
            String goal,
            long hadPence,
            long camePence,
            long wentBackPence,
            long spentPence,
            long hasPence,
            long setAsidePence,
            long leftPence) {

        static StatementLineView of(StatementLine line) {
            return new StatementLineView(
                    orNothing(line.goal()),
                    Sterling.inPence(line.had()),
                    Sterling.inPence(line.came()),
                    Sterling.inPence(line.wentBack()),
                    Sterling.inPence(line.spent()),
                    Sterling.inPence(line.has()),
                    Sterling.inPence(line.setAside()),
                    Sterling.inPence(line.left()));
        }
    }

    /** @param goal the goal's title; absent when the money was on its funding line only */
    public record StatementMoveView(
            LocalDate effectiveOn,
            Reason reason,
            String documentKind,
            String document,
            String goal,
            FundingStream stream,
            long amountPence) {

        static StatementMoveView of(PurseMovement move) {
            return new StatementMoveView(
                    move.effectiveOn(),
                    move.reason(),
                    move.documentKind(),
                    move.documentReference(),
                    orNothing(move.goal()),
                    move.stream(),
                    Sterling.inPence(move.amount()));
        }
    }

    static StatementView of(Statement statement) {
        return new StatementView(
                statement.plan(),
                statement.holder(),
                statement.period().from(),
                statement.period().to(),
                StatementLineView.of(statement.total()),
                StatementLineView.of(statement.unsorted()),
                statement.goals().stream().map(StatementLineView::of).toList(),
                statement.movements().stream().map(StatementMoveView::of).toList());
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
