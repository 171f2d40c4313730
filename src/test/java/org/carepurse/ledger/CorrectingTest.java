package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class CorrectingTest {

    private final TestBooks books;
    private final Ledger ledger;

    CorrectingTest(CarePurseInstance carePurse) {
        books = TestBooks.of(carePurse);
        ledger = carePurse.get(Ledger.class);
    }

    @Test
    void undoes_a_wrong_entry_by_a_new_one_that_names_it() {
        Posted wrong = books.act(() -> ledger.fund(books.line, pounds("1000.00"), books.occasion()))
                .value();
        Posted correction = correct(wrong).value();
        assertThat(books.unallocated()).isEqualTo(pounds("0"));
        assertThat(ledger.movementsOf(books.occasion().document()))
                .filteredOn(movement -> movement.place().entryId() == correction.entryId())
                .singleElement()
                .satisfies(movement -> {
                    assertThat(movement.corrects()).isEqualTo(wrong.entryId());
                    assertThat(movement.reason()).isEqualTo(Reason.CORRECTED);
                    assertThat(movement.to()).isEqualTo(Account.funding(books.commissioner));
                });
    }

    @Test
    void corrects_an_entry_once() {
        Posted wrong = books.act(() -> ledger.fund(books.line, pounds("10.00"), books.occasion()))
                .value();
        books.fundedWith("10.00");
        correct(wrong);
        assertThat(correct(wrong).why().code()).isEqualTo("entry-already-corrected");
        assertThat(books.unallocated()).isEqualTo(pounds("10.00"));
    }

    @Test
    void takes_back_only_what_is_still_there() {
        books.fundedWith("100.00");
        long pot = Ids.next();
        Posted wrong = books.act(() -> ledger.allocate(books.line, pot, pounds("100.00"), books.occasion()))
                .value();
        long hold = books.aHoldOf("0.01", pot);
        assertThat(correct(wrong).why().facts())
                .containsEntry("available", "£99.99")
                .containsEntry("short", "£0.01");
        books.act(() -> ledger.releaseAll(hold, books.occasion()));
        assertThat(correct(wrong).isDone()).isTrue();
        assertThat(books.balanceOf(pot)).isEqualTo("A 0.00, H 0.00, S 0.00");
    }

    @Test
    void does_not_take_funding_back_that_a_goal_has_been_given() {
        Posted wrong = books.act(() -> ledger.fund(books.line, pounds("10.00"), books.occasion()))
                .value();
        books.act(() -> ledger.allocate(books.line, Ids.next(), pounds("0.01"), books.occasion()));
        assertThat(correct(wrong).why().code()).isEqualTo("not-enough-unallocated");
    }

    @Test
    void opens_the_hold_of_a_wrong_settlement_again() {
        long pot = books.aPotWith("1000.00");
        long hold = books.aHoldOf("450.00", pot);
        Posted wrong = books.settle(hold, "351.00", Remainder.RELEASED).value();
        assertThat(correct(wrong).isDone()).isTrue();
        assertThat(books.balanceOf(pot)).isEqualTo("A 550.00, H 450.00, S 0.00");
        assertThat(ledger.findHold(hold).state()).isEqualTo(HoldState.OPEN);
        assertThat(ledger.owedTo(books.provider, books.commissioner)).isEqualTo(pounds("0"));
        books.settle(hold, "315.00", Remainder.RELEASED);
        assertThat(books.balanceOf(pot)).isEqualTo("A 685.00, H 0.00, S 315.00");
    }

    @Test
    void does_not_open_a_hold_again_when_what_it_released_is_spent() {
        long pot = books.aPotWith("450.00");
        Posted wrong = books.settle(books.aHoldOf("450.00", pot), "350.00", Remainder.RELEASED)
                .value();
        books.aHoldOf("0.01", pot);
        assertThat(correct(wrong).why().code()).isEqualTo("not-enough-left");
    }

    @Test
    void leaves_holds_to_the_acts_that_end_them_and_corrections_alone() {
        long pot = books.aPotWith("50.00");
        HoldPlaced placed = books.hold(pot, "10.00").value();
        Posted released = books.act(() -> ledger.releaseAll(placed.holdId(), books.occasion()))
                .value();
        Posted correction = correct(books.act(() -> ledger.fund(books.line, pounds("1"), books.occasion()))
                        .value())
                .value();
        assertThat(List.of(correct(new Posted(placed.entryId())), correct(released), correct(correction)))
                .extracting(outcome -> outcome.why().code())
                .containsOnly("entry-not-correctable");
    }

    @Test
    void knows_no_entry_that_is_not_there_nor_one_of_other_books() {
        assertThatThrownBy(() -> correct(new Posted(1))).isInstanceOf(NotFound.class);
        Posted wrong = books.act(() -> ledger.fund(books.line, pounds("1"), books.occasion()))
                .value();
        Occasion stranger = new Occasion(books.occasion().document(), TestBooks.TODAY, RequestKey.fresh(), 8, 7);
        assertThatThrownBy(() -> books.act(() -> ledger.correct(wrong.entryId(), stranger)))
                .isInstanceOf(BrokenInvariant.class);
    }

    private Outcome<Posted> correct(Posted wrong) {
        return books.act(() -> ledger.correct(wrong.entryId(), books.occasion()));
    }
}
