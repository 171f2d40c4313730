package org.carepurse.rest.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.bankfile.UnreadLine;
import org.carepurse.money.Sterling;
import org.carepurse.statement.StatedBalance;
import org.carepurse.statement.StatementKind;
import org.carepurse.statement.StatementReport;

/**
 * What a file that was brought in came to.
 *
 * @param added how many lines are new
 * @param known how many were there already
 * @param unread how many could not be understood
 * @param whole false when reading it was broken off: then it is brought again
 */
public record BroughtStatementView(
        String statement,
        String fileName,
        StatementKind kind,
        int added,
        int known,
        int unread,
        Instant broughtAt,
        boolean whole) {

    public static BroughtStatementView of(StatementReport report) {
        return new BroughtStatementView(
                report.reference(),
                report.fileName(),
                report.kind(),
                report.added(),
                report.known(),
                report.unread(),
                report.broughtAt(),
                report.isWhole());
    }

    /** One with its lines that could not be understood, and what it says of balances. */
    public record InFull(
            BroughtStatementView report, List<UnreadLineView> unreadLines, List<StatedBalanceView> balances) {

        public static InFull of(StatementReport.InFull full) {
            return new InFull(
                    BroughtStatementView.of(full.report()),
                    full.unread().stream().map(UnreadLineView::of).toList(),
                    full.balances().stream().map(StatedBalanceView::of).toList());
        }
    }

    /** @param code what is wrong with it, for programs */
    public record UnreadLineView(long line, String column, String code) {

        public static UnreadLineView of(UnreadLine unread) {
            return new UnreadLineView(
                    unread.line(), unread.why().field(), unread.why().code());
        }
    }

    /**
     * @param unexplainedPence what the closing balance is more than the opening one and the lines explain; absent when this
     *     cannot be told
     * @param gapPence what came over the account between the statement before and this one; absent when nothing did
     */
    public record StatedBalanceView(
            LocalDate firstDay,
            LocalDate lastDay,
            Long openingPence,
            Long closingPence,
            Long unexplainedPence,
            Long gapPence) {

        public static StatedBalanceView of(StatedBalance balance) {
            return new StatedBalanceView(
                    balance.firstDay().orElse(null),
                    balance.lastDay().orElse(null),
                    balance.opening().map(Sterling::inPence).orElse(null),
                    balance.closing().map(Sterling::inPence).orElse(null),
                    balance.unexplained().map(Sterling::inPence).orElse(null),
                    balance.gap().map(Sterling::inPence).orElse(null));
        }
    }
}
