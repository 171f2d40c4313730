package org.carepurse.invented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Enrolment;
import org.carepurse.identity.Hat;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.Invited;
import org.carepurse.identity.Language;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.Role;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.spending.ProveSpending;
import org.carepurse.spending.SpendingRounds;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class InventedBooksTest {

    private static final Scale SMALL = new Scale(1_000, 300, 6_000, 7);

    private final InventedBooks books;
    private final Ledger ledger;
    private final SpendingRounds rounds;
    private final ProveSpending proving;
    private final Tables tables;

    InventedBooksTest(InventedBooks books, Ledger ledger, SpendingRounds rounds, ProveSpending proving, Tables tables) {
        this.books = books;
        this.ledger = ledger;
        this.rounds = rounds;
        this.proving = proving;
        this.tables = tables;
    }

    @Test
    void books_that_were_invented_are_in_balance_and_are_invented_once() {
        List<String> told = new ArrayList<>();
        Invited officer = books.inventBesideAnybody(SMALL, (what, made, all) -> told.add(what))
                .value();
        long commissioner = officer.person().commissionerId();
        rounds.goRound();
        assertThat(ledger.prove().differences()).isEmpty();
        assertThat(proving.prove().differences()).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM journal_move WHERE commissioner_id = ?", commissioner))
                .isBetween(SMALL.lines() * 9 / 10, SMALL.lines() * 11 / 10);
        assertThat(count("SELECT COUNT(*) FROM placed_order WHERE commissioner_id = ?", commissioner))
                .isEqualTo(SMALL.orders());
        assertThat(count("SELECT COUNT(*) FROM person WHERE commissioner_id = ? AND invented = FALSE", commissioner))
                .isZero();
        assertThat(tables.read(
                        "SELECT reference FROM placed_order WHERE commissioner_id = ?",
                        row -> row.getString(1),
                        commissioner))
                .allSatisfy(reference -> assertThat(ReferenceNumber.parse("order", "ORD", reference))
                        .isEqualTo(reference));
        assertThat(told).contains("people", "orders", "draws", "payments", "grants");
        assertThat(books.inventBesideAnybody(SMALL, (what, made, all) -> {})
                        .why()
                        .code())
                .isEqualTo("ods-code-taken");
    }

    @Test
    void refuses_to_invent_anybody_beside_people_who_are_real() {
        InventedPeople people = InventedPeople.in(CarePurseInstance.shared());
        people.enrolled(new Enrolment(
                people.commissionerId(),
                new NewPerson("Real", new EmailAddress("real.person@example.org"), Language.ENGLISH, null, false),
                new Hat(Role.COMMISSIONER_FINANCE, people.commissionerId())));
        Outcome<Invited> outcome = books.invent(SMALL, (what, made, all) -> {});
        assertThat(outcome.why().code()).isEqualTo("people-are-real");
    }

    @Test
    void refuses_fewer_people_than_can_be_spread_over_the_days() {
        new Scale(1_000, 1, 1, 0);
        assertThatThrownBy(() -> new Scale(999, 1, 1, 0)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Scale(1_000, 0, 1, 0)).isInstanceOf(WrongInput.class);
    }

    private long count(String sql, long commissioner) {
        return tables.read(sql, row -> row.getLong(1), commissioner).get(0);
    }
}
