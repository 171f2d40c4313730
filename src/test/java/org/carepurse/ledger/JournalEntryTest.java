package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.BrokenInvariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalEntryTest {

    private static final long COMMISSIONER = 1;
    private static final Account LINE = Account.unallocated(COMMISSIONER, 2);
    private static final Account POT = Account.available(COMMISSIONER, 3);
    private static final Account POT_HELD = Account.held(COMMISSIONER, 3);

    @Test
    void cannot_be_made_without_a_move() {
        assertThatThrownBy(() -> entry(COMMISSIONER)).isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void cannot_reach_into_another_commissioners_books() {
        assertThatThrownBy(() -> entry(9, Move.of(pence(1), LINE, POT))).hasMessageContaining("commissioner 9");
        assertThatThrownBy(() -> Move.of(pence(1), LINE, Account.available(9, 3)))
                .hasMessageContaining("another's");
    }

    @Test
    void names_the_entry_it_corrects_exactly_when_it_is_a_correction() {
        Request funding = request(Reason.FUNDED);
        assertThatThrownBy(() -> new JournalEntry(
                        1,
                        Reason.CORRECTED,
                        funding.occasion(),
                        funding.digest(),
                        null,
                        List.of(Move.of(pence(1), LINE, POT))))
                .isInstanceOf(BrokenInvariant.class);
        assertThatThrownBy(() -> new JournalEntry(
                        1,
                        Reason.FUNDED,
                        funding.occasion(),
                        funding.digest(),
                        5L,
                        List.of(Move.of(pence(1), LINE, POT))))
                .isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void keeps_its_moves_as_they_were() {
        List<Move> moves = new ArrayList<>(List.of(Move.of(pence(1), LINE, POT)));
        JournalEntry entry = JournalEntry.of(request(Reason.ALLOCATED), moves);
        moves.clear();
        assertThat(entry.moves()).hasSize(1);
    }

    @Test
    void has_no_move_of_nothing_or_less() {
        assertThat(Move.of(pence(1), LINE, POT).pence()).isEqualTo(1);
        assertThatThrownBy(() -> Move.of(pence(0), LINE, POT)).isInstanceOf(BrokenInvariant.class);
        assertThatThrownBy(() -> Move.of(pence(-1), LINE, POT)).isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void names_the_hold_exactly_where_held_money_moves() {
        assertThat(Move.ofHold(4, pence(1), POT, POT_HELD).reversed())
                .isEqualTo(Move.ofHold(4, pence(1), POT_HELD, POT));
        assertThatThrownBy(() -> Move.of(pence(1), POT, POT_HELD)).isInstanceOf(BrokenInvariant.class);
        assertThatThrownBy(() -> Move.ofHold(4, pence(1), LINE, POT)).isInstanceOf(BrokenInvariant.class);
    }

    /** The whole chart of accounts: where money may go from each kind, and that it may go nowhere else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FUNDING     | PROMISED UNALLOCATED",
                "PROMISED    | FUNDING PROMISED UNALLOCATED",
                "UNALLOCATED | FUNDING PROMISED UNALLOCATED AVAILABLE RECOVERED",
                "AVAILABLE   | UNALLOCATED HELD OWED",
                "HELD        | AVAILABLE OWED",
                "OWED        | HELD AVAILABLE SENT PAID COVERED",
                "SENT        | OWED PAID",
                "PAID        | OWED AVAILABLE",
                "COVERED     | OWED",
                "RECOVERED   | UNALLOCATED",
                "BANK        | OUTSIDE BANK",
                "OUTSIDE     | BANK"
            })
    void moves_only_along_the_chart_of_accounts(AccountKind from, String allowed) {
        List<AccountKind> to =
                Arrays.stream(allowed.split(" ")).map(AccountKind::valueOf).toList();
        for (AccountKind kind : AccountKind.values()) {
            Long hold = from == AccountKind.HELD || kind == AccountKind.HELD ? 4L : null;
            Account giver = new Account(COMMISSIONER, from, 5);
            Account taker = new Account(COMMISSIONER, kind, 6);
            if (to.contains(kind)) {
                assertThat(new Move(giver, taker, pence(1), hold).to()).isEqualTo(taker);
            } else {
                assertThatThrownBy(() -> new Move(giver, taker, pence(1), hold))
                        .hasMessageContaining("chart of accounts");
            }
        }
    }

    private static JournalEntry entry(long commissioner, Move... moves) {
        return JournalEntry.of(Request.of(Reason.ALLOCATED, occasion(commissioner), 1), List.of(moves));
    }

    private static Request request(Reason reason) {
        return Request.of(reason, occasion(COMMISSIONER), 1);
    }

    private static Occasion occasion(long commissioner) {
        return new Occasion(
                new Document("plan", "PLN-1"), LocalDate.of(2027, 3, 4), RequestKey.fresh(), commissioner, 7);
    }
}
