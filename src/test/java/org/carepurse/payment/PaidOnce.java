package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.carepurse.ledger.Ledger;

/** That one run of a commissioner paid or failed every payment of it, each once: in the books, at the route and in the bank. */
final class PaidOnce {

    private final PayDesk desk;

    private PaidOnce(PayDesk desk) {
        this.desk = desk;
    }

    static void check(PayDesk desk, int payments) throws SQLException {
        new PaidOnce(desk).check(payments);
    }

    private void check(int payments) throws SQLException {
        RunFigures figures = desk.figures(theRun(desk));
        long paid = figures.of(InstructionState.PAID).payments();
        long failed = figures.of(InstructionState.FAILED).payments();
        assertThat(paid + failed).isEqualTo(payments);
        assertThat(failed).isPositive();
        assertThat(desk.inBank())
                .isEqualTo(
                        PayDesk.BALANCE.minus(figures.of(InstructionState.PAID).amount()));
        assertThat(entries("SENT")).isEqualTo(payments);
        assertThat(entries("PAID")).isEqualTo(paid);
        assertThat(count("SELECT COUNT(*) FROM simulated_payment WHERE commissioner_id = "))
                .isEqualTo(payments);
        assertThat(desk.instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    /** The only one there is. */
    static String theRun(PayDesk desk) {
        return desk
                .instance
                .get(RunSights.class)
                .of(desk.preparer, Cashier.of(desk.people.commissionerId()), 0, 2)
                .stream()
                .reduce((one, other) -> {
                    throw new AssertionError("It was prepared twice: " + one + ", " + other);
                })
                .orElseThrow()
                .reference();
    }

    private long entries(String reason) throws SQLException {
        return count("SELECT COUNT(*) FROM journal_entry WHERE reason = '%s' AND commissioner_id = ".formatted(reason));
    }

    private long count(String question) throws SQLException {
        try (Connection connection = desk.instance.get(DataSource.class).getConnection();
                ResultSet answer = connection.createStatement().executeQuery(question + desk.people.commissionerId())) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
