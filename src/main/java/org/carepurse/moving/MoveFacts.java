package org.carepurse.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.budget.Pot;
import org.carepurse.budget.SortingHabits;
import org.carepurse.holding.Agreement;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;

/** What a move must know of others: names, balances, how money is sorted, and bills that are not paid yet. */
@ApplicationScoped
class MoveFacts {

    private static final String BILLS =
            """
            SELECT invoice.reference, invoice.number, seller.name, SUM(share.amount_pence)
              FROM approval_share share JOIN invoice_approval approval ON approval.id = share.approval_id
              JOIN invoice_line line ON line.id = approval.line_id JOIN invoice ON invoice.id = line.invoice_id
              JOIN organisation seller ON seller.id = invoice.provider_id
             WHERE share.pot_id IN (%s) AND NOT EXISTS (
                SELECT 1 FROM payment_part part JOIN payment_instruction paid ON paid.id = part.instruction_id
                 WHERE part.approval_id = share.approval_id AND part.hold_id = share.hold_id AND part.is_live = 1
                   AND paid.state = 'PAID')
             GROUP BY invoice.id, invoice.reference, invoice.number, seller.name ORDER BY invoice.id
            """;

    private final Tables tables;
    private final Ledger ledger;
    private final SortingHabits habits;
    private final Organisations organisations;
    private final People people;

    @Inject
    MoveFacts(Tables tables, Ledger ledger, SortingHabits habits, Organisations organisations, People people) {
        this.tables = tables;
        this.ledger = ledger;
        this.habits = habits;
        this.organisations = organisations;
        this.people = people;
    }

    Ledger ledger() {
        return ledger;
    }

    List<SortingHabits.Part> habitsOf(long lineId) {
        return habits.of(lineId);
    }

    String personsName(long id) {
        return people.person(id).name();
    }

    /** By name; empty where nobody but the person, or the commissioner, keeps the money. */
    String keeperUnder(Agreement agreement) {
        return agreement == null
                ? ""
                : agreement
                        .keeperId()
                        .map(id -> organisations.organisation(id).name())
                        .orElse("");
    }

    List<UnpaidBill> billsOf(List<Pot> pots) {
        return pots.isEmpty()
                ? List.of()
                : tables.read(
                        BILLS.formatted(Tables.marks(pots.size())),
                        row -> new UnpaidBill(
                                row.getString(1), row.getString(2), row.getString(3), Sterling.pence(row.getLong(4))),
                        pots.stream().map(Pot::id).toArray());
    }
}
