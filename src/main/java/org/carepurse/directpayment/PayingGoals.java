package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.holding.HeldAccount;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Tables;

/** Something that was bought for a goal from somebody who is in no directory. */
@ApplicationScoped
class PayingGoals {

    private final Tables tables;
    private final Ledger ledger;

    @Inject
    PayingGoals(Tables tables, Ledger ledger) {
        this.tables = tables;
        this.ledger = ledger;
    }

    /** All payees who are in no directory are known to the books as the account that they were paid from. */
    Outcome<Subject> post(Explanation said) {
        long pot = pot(said.account(), said.what().about());
        long payee = said.account().id();
        return ledger.payFromPot(pot, said.paid(payee, said.amount()), said.occasion(1))
                .map(posted ->
                        new Subject(pot, List.of(new Paid(posted.entryId(), payee, pot, null, null, said.amount()))));
    }

    /** @throws NotFound when no goal has a pot of that reference in the account */
    long pot(HeldAccount account, String reference) {
        List<Long> own = List.copyOf(account.lines());
        return tables
                .read(
                        "SELECT id FROM pot WHERE reference = ? AND line_id IN (" + Tables.marks(own.size()) + ")",
                        row -> row.getLong(1),
                        Stream.concat(Stream.of(reference), own.stream()).toArray())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("pot", reference));
    }
}
