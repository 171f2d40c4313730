package org.carepurse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carepurse.ledger.Ledger;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class ProveLedgerCommandTest {

    private final ProveLedgerCommand command;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    ProveLedgerCommandTest(Ledger ledger) {
        this.command = new ProveLedgerCommand(ledger);
    }

    @Test
    void ends_with_0_and_says_so_when_every_stored_balance_equals_the_journal() {
        assertThat(command.run(List.of(), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("every stored balance equals the journal.");
    }
}
