package org.carepurse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.spending.ProveSpending;
import org.carepurse.spending.SpendingProof;
import org.carepurse.spending.SpendingRounds;

/** Proves that the sums that spending is shown from are what the journal says, and names each that is not. */
@ApplicationScoped
class ProveSummariesCommand implements Command {

    private final SpendingRounds rounds;
    private final ProveSpending proving;

    @Inject
    ProveSummariesCommand(SpendingRounds rounds, ProveSpending proving) {
        this.rounds = rounds;
        this.proving = proving;
    }

    @Override
    public String name() {
        return "prove-summaries";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        rounds.goRound();
        SpendingProof proof = proving.prove();
        proof.differences().forEach(difference -> out.println(said(difference)));
        out.printf(
                "%,d entries counted: %s%n",
                proof.entries(),
                proof.holds()
                        ? "every sum equals the journal."
                        : proof.differences().size()
                                + " sums differ from the journal. carepurse rebuild-summaries counts them anew.");
        return proof.holds() ? 0 : 1;
    }

    private static String said(SpendingProof.Difference difference) {
        return "commissioner %d, %s, by %s %s, %s %s, %s: summed %s, journal %s"
                .formatted(
                        difference.commissionerId(),
                        difference.month(),
                        difference.subject(),
                        difference.of(),
                        difference.stream(),
                        difference.holding(),
                        difference.measure(),
                        Sterling.print(difference.kept()),
                        Sterling.print(difference.journalled()));
    }
}
