package org.carepurse.auditplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures were taken with another program: Python's {@code hmac} and {@code hashlib}. */
class DrawTest {

    private static final String SEED = "lottery 3 14 15";
    private static final List<String> LOW = List.of("PLN-0002-AAAA", "PLN-0003-AAAA", "PLN-0004-AAAA", "PLN-0005-AAAA");

    @Test
    void a_lot_is_what_any_other_tool_makes_it() {
        assertThat(new Draw(SEED).lotOf("PLN-0002-AAAA"))
                .isEqualTo("a7c02e87b8c1fe4630c6527da2dacc04d578b6dc67cc8fbf622a3759fd5d0b54");
    }

    @Test
    void the_lowest_lots_are_drawn_in_whatever_order_they_are_listed() {
        assertThat(new Draw(SEED).lowest(LOW, 2)).containsExactlyInAnyOrder("PLN-0002-AAAA", "PLN-0005-AAAA");
        assertThat(new Draw(SEED).lowest(List.of(LOW.get(3), LOW.get(1), LOW.get(0), LOW.get(2)), 2))
                .containsExactlyInAnyOrder("PLN-0002-AAAA", "PLN-0005-AAAA");
    }

    @Test
    void another_seed_draws_others() {
        assertThat(new Draw("lottery 3 14 16").lotOf("PLN-0002-AAAA"))
                .isNotEqualTo(new Draw(SEED).lotOf("PLN-0002-AAAA"));
    }

    @Test
    void the_list_has_one_digest_in_whatever_order_it_comes() {
        List<Entrant> list = List.of(
                new Entrant("PLN-0005-AAAA", Band.LOW),
                new Entrant("PLN-0001-AAAA", Band.HIGH),
                new Entrant("PLN-0003-AAAA", Band.LOW),
                new Entrant("PLN-0002-AAAA", Band.LOW),
                new Entrant("PLN-0004-AAAA", Band.LOW));
        assertThat(Draw.digest(list)).isEqualTo("afd580dc89712f4aa35ed434fd209e98da0be2611c174dad7d5793de27e19384");
    }

    @Test
    void a_part_of_a_budget_is_a_budget_and_there_are_no_more_than_there_are() {
        assertThat(new SampleSize(2, 1).of(0)).isZero();
        assertThat(new SampleSize(2, 1).of(50)).isEqualTo(1);
        assertThat(new SampleSize(2, 1).of(51)).isEqualTo(2);
        assertThat(new SampleSize(0, 0).of(51)).isZero();
        assertThat(new SampleSize(50, 5).of(3)).isEqualTo(3);
        assertThat(new SampleSize(200, 1).of(3)).isEqualTo(3);
    }
}
