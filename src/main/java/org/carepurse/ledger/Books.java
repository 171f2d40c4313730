package org.carepurse.ledger;

import java.util.List;
import java.util.function.Supplier;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** The one way money moves: an entry in the journal, and the balances that follow it, last of all. */
final class Books {

    private final Tables tables;
    private final Journal journal;
    private final Balances balances;

    Books(Tables tables, Journal journal, Balances balances) {
        this.tables = tables;
        this.journal = journal;
        this.balances = balances;
    }

    /** The stored answer when this very request came before; otherwise what the act answers now. */
    Outcome<Posted> once(Request request, Supplier<Outcome<Posted>> act) {
        return journal.answerTo(request).map(Outcome::done).orElseGet(act);
    }

    Posted post(Request request, Move... moves) {
        return post(JournalEntry.of(request, List.of(moves)));
    }

    Posted post(JournalEntry entry) {
        post(List.of(entry));
        return new Posted(entry.id());
    }

    void post(List<JournalEntry> entries) {
        Journey journey = new Journey();
        post(entries, journey);
        tables.send(journey);
    }

    void post(List<JournalEntry> entries, Journey journey) {
        journal.write(entries, journey);
        balances.follow(entries, journey);
    }
}
