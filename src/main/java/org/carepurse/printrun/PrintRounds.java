package org.carepurse.printrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.identity.SignedIn;

/**
 * Draws the statements that were asked for, a few at a time, and removes the runs that lay long enough. Safe on any number of
 * servers: what one has drawn stays drawn, and another goes on from there.
 */
@ApplicationScoped
public class PrintRounds {

    /** Enough to be worth a transaction, few enough to lose. */
    private static final int AT_ONCE = 20;

    private final PrintShelf shelf;
    private final PrintDesk desk;

    @Inject
    PrintRounds(PrintShelf shelf, PrintDesk desk) {
        this.shelf = shelf;
        this.desk = desk;
    }

    public void goRound() {
        shelf.over().forEach(shelf::remove);
        for (long run : shelf.asked()) {
            shelf.pick(run).ifPresent(this::print);
        }
    }

    /** Whoever asked may have left meanwhile: then nobody gets it. */
    private void print(PrintRun run) {
        SignedIn asker = desk.askerOf(run);
        if (!desk.mayStillPrint(asker, run)) {
            shelf.remove(run.id());
            return;
        }
        List<DueStatement> due = shelf.due(run.id(), 0, AT_ONCE);
        while (!due.isEmpty()) {
            List<Drawn> drawn = new ArrayList<>();
            for (PrintDesk.ToDraw statement : desk.read(asker, run, due)) {
                drawn.add(desk.draw(statement, run.print()));
            }
            shelf.keep(run.id(), drawn);
            due = shelf.due(run.id(), due.get(due.size() - 1).planId(), AT_ONCE);
        }
        shelf.ready(run.id());
    }
}
