package org.carepurse.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pence;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void splits_evenly_and_gives_the_pennies_left_over_to_the_first_parts() {
        assertThat(Shares.evenly(pounds("10.00"), 3)).containsExactly(pence(334), pence(333), pence(333));
        assertThat(Shares.evenly(pence(2), 3)).containsExactly(pence(1), pence(1), pence(0));
        assertThat(Shares.evenly(pence(9), 1)).containsExactly(pence(9));
        assertThat(Shares.evenly(pence(0), 2)).containsExactly(pence(0), pence(0));
    }

    @Test
    void gives_the_penny_left_over_to_the_part_rounded_down_furthest() {
        assertThat(Shares.inProportion(pence(100), 1, 2)).containsExactly(pence(33), pence(67));
        assertThat(Shares.inProportion(pence(10), 1, 1, 4)).containsExactly(pence(2), pence(2), pence(6));
    }

    @Test
    void gives_the_penny_to_the_earlier_part_when_two_are_equal() {
        assertThat(Shares.inProportion(pence(5), 1, 1)).containsExactly(pence(3), pence(2));
    }

    @Test
    void shares_a_refund_back_in_proportion_to_what_each_line_paid() {
        assertThat(Shares.inProportion(pounds("150"), List.of(pounds("400"), pounds("200"))))
                .containsExactly(pounds("100"), pounds("50"));
    }

    @Test
    void never_gives_a_penny_to_a_part_of_no_weight() {
        assertThat(Shares.inProportion(pence(2), 0, 1, 0, 1, 1))
                .containsExactly(pence(0), pence(1), pence(0), pence(1), pence(0));
    }

    @Test
    void shares_the_largest_amounts_without_overflow() {
        assertThat(Shares.inProportion(pence(Long.MAX_VALUE), Long.MAX_VALUE, Long.MAX_VALUE))
                .containsExactly(pence(Long.MAX_VALUE / 2 + 1), pence(Long.MAX_VALUE / 2));
    }

    @Test
    void refuses_weights_and_totals_that_cannot_be_shared() {
        assertThatThrownBy(() -> Shares.evenly(pence(1), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shares.evenly(pence(1), -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shares.inProportion(pence(1), 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shares.inProportion(pence(1), 2, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shares.inProportion(pence(-1), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_parts_always_add_up_and_each_is_within_a_penny_of_its_exact_share() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            long total = random.nextLong(1_000_000);
            long[] weights = random.longs(1 + random.nextInt(12), 0, 5_000).toArray();
            weights[0]++;
            assertExact(total, weights, "seed " + seed + ", round " + round);
        }
    }

    private static void assertExact(long total, long[] weights, String which) {
        List<Money> parts = Shares.inProportion(pence(total), weights);
        long whole = LongStream.of(weights).sum();
        assertThat(parts.stream().mapToLong(Sterling::inPence).sum()).as(which).isEqualTo(total);
        for (int part = 0; part < weights.length; part++) {
            long difference = Sterling.inPence(parts.get(part)) * whole - total * weights[part];
            assertThat(Math.abs(difference)).as(which).isLessThan(whole);
        }
    }
}
