package org.carepurse.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** The one way money moves: an entry in the journal, and the balances that follow it, last of all. */
final class Books {

    private final Tables tables;
    private final Journal journal;
    private final Balances balances;
    private final Consumer<MoneyCameFree> tell;

    /** @param tell whom to tell, within the same act, that pots can spend again what they had set aside or spent */
    Books(Tables tables, Journal journal, Balances balances, Consumer<MoneyCameFree> tell) {
        this.tables = tables;
        this.journal = journal;
        this.balances = balances;
        this.tell = tell;
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
        entries.stream()
                .filter(entry -> !entry.freedPots().isEmpty())
                .forEach(entry -> tell.accept(new MoneyCameFree(entry.freedPots(), entry.occasion())));
    }

    void post(List<JournalEntry> entries, Journey journey) {
        journal.write(entries, journey);
        balances.follow(entries, journey);
    }
}
