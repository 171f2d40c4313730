package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;
import org.carepurse.table.TablesOutOfReach;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class MovingOnTest {

    private Ledger ledger;
    private TestBooks books;
    private long pot;
    private final long newLine = Ids.next();
    private final long newPot = Ids.next();
    private final long account = Ids.next();

    @BeforeEach
    void open(CarePurseInstance carePurse) {
        ledger = carePurse.get(Ledger.class);
        books = TestBooks.of(carePurse);
        pot = books.aPotWith("100");
    }

    @Test
    void a_goal_has_on_the_new_line_what_it_had_on_the_old_one() {
        moveOn(everything("100", "100")).value();
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 0.00, S 0.00");
        assertThat(books.balanceOf(newPot)).isEqualTo("A 100.00, H 0.00, S 0.00");
        assertThat(ledger.prove().differences()).isEmpty();
    }

    @Test
    void what_is_set_aside_stays_where_it_is() {
        books.aHoldOf("30", pot);
        moveOn(everything("70", "70")).value();
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 30.00, S 0.00");
        assertThat(books.balanceOf(newPot)).isEqualTo("A 70.00, H 0.00, S 0.00");
    }

    @Test
    void what_goals_are_not_given_at_once_is_promised_to_the_new_line() {
        MoveOn bitByBit = new MoveOn(
                books.line,
                newLine,
                List.of(new MoveOn.Goal(pot, newPot, pounds("100"), pounds("20"))),
                NONE,
                NONE,
                pounds("80"),
                NONE);
        moveOn(bitByBit).value();
        assertThat(ledger.promised(newLine)).isEqualTo(pounds("80"));
        assertThat(ledger.unallocated(newLine)).isEqualTo(NONE);
        assertThat(books.balanceOf(newPot)).isEqualTo("A 20.00, H 0.00, S 0.00");
    }

    @Test
    void nothing_moves_on_figures_that_others_have_changed() {
        books.aHoldOf("0.01", pot);
        assertThatThrownBy(() -> moveOn(everything("100", "100"))).isInstanceOf(TablesOutOfReach.class);
        assertThat(books.balanceOf(pot)).isEqualTo("A 99.99, H 0.01, S 0.00");
    }

    @Test
    void a_draw_down_takes_no_more_than_the_goal_has_left() {
        assertThat(drawDown("100.01").why().code()).isEqualTo("not-enough-left");
        drawDown("100").value();
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 0.00, S 100.00");
        assertThat(ledger.paidTo(books.provider, books.commissioner)).isEqualTo(pounds("100"));
        assertThat(ledger.inBank(account, books.commissioner)).isEqualTo(pounds("-100"));
        assertThat(ledger.prove().differences()).isEmpty();
    }

    private MoveOn everything(String taken, String given) {
        return new MoveOn(
                books.line,
                newLine,
                List.of(new MoveOn.Goal(pot, newPot, pounds(taken), pounds(given))),
                NONE,
                NONE,
                NONE,
                NONE);
    }

    private Outcome<Posted> moveOn(MoveOn what) {
        return books.act(() -> ledger.moveOn(what, books.occasion()));
    }

    private Outcome<Posted> drawDown(String amount) {
        Money pounds = pounds(amount);
        return books.act(() -> ledger.drawDown(pot, books.line, books.provider, account, pounds, books.occasion()));
    }
}
