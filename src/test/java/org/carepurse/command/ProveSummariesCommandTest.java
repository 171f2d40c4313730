package org.carepurse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carepurse.spending.ProveSpending;
import org.carepurse.spending.SpendingRounds;
import org.carepurse.table.Tables;
import org.carepurse.table.Transactions;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class ProveSummariesCommandTest {

    private static final String CHANGE =
            "INSERT INTO spending_month (commissioner_id, subject, month, of_what, stream, holding, measure, pence)"
                    + " VALUES (1, 'COHORT', '2027-03-01', '2026', 'EDUCATION', 'NOTIONAL', 'PAID', 1)";

    private final Command proving;
    private final Command rebuilding;
    private final Tables tables;
    private final Transactions transactions;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    ProveSummariesCommandTest(SpendingRounds rounds, ProveSpending proof, Tables tables, Transactions transactions) {
        proving = new ProveSummariesCommand(rounds, proof);
        rebuilding = new RebuildSummariesCommand(rounds);
        this.tables = tables;
        this.transactions = transactions;
    }

    @Test
    void ends_with_1_and_names_a_sum_that_is_not_what_the_journal_says_until_it_is_counted_anew() throws Exception {
        assertThat(run(proving)).isZero();
        transactions.inOne(() -> tables.change(CHANGE));
        assertThat(run(proving)).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("EDUCATION NOTIONAL, PAID: summed £0.01, journal £0.00");
        assertThat(run(rebuilding)).isZero();
        assertThat(run(proving)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("every sum equals the journal.");
    }

    private int run(Command command) {
        return command.run(List.of(), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
