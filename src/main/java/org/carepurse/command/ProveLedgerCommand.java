package org.carepurse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Proof;
import org.carepurse.money.Sterling;

/** Proves that every stored balance is what the journal says, and names each that is not. */
@ApplicationScoped
class ProveLedgerCommand implements Command {

    private final Ledger ledger;

    @Inject
    ProveLedgerCommand(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "prove-ledger";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        Proof proof = ledger.prove();
        proof.differences()
                .forEach(difference -> out.printf(
                        "%s %d: stored %s, journal %s%n",
                        difference.figure(),
                        difference.ownerId(),
                        Sterling.print(difference.stored()),
                        Sterling.print(difference.journalled())));
        out.printf(
                "%,d entries with %,d moves read: %s%n",
                proof.entries(),
                proof.moves(),
                proof.holds()
                        ? "every stored balance equals the journal."
                        : proof.differences().size() + " figures differ from the journal.");
        return proof.holds() ? 0 : 1;
    }
}
