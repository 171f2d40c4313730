package org.carepurse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import org.carepurse.spending.SpendingRounds;

/** Throws away the sums that spending is shown from, and counts the whole journal again. */
@ApplicationScoped
class RebuildSummariesCommand implements Command {

    private final SpendingRounds rounds;

    @Inject
    RebuildSummariesCommand(SpendingRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "rebuild-summaries";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        rounds.startAgain();
        out.println("All sums have been counted again from the journal.");
        return 0;
    }
}
