package org.carepurse.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.carepurse.disclosure.SmallNumbers;
import org.carepurse.disclosure.ToldList;
import org.carepurse.measure.Gauge;
import org.carepurse.outcomes.ChangeBook.OfArea;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final Telling TELLING = new Telling(new SmallNumbers(5), 5);

    @Test
    void what_is_of_enough_people_is_told_and_nobody_is_told_as_nobody() {
        Compared told = TELLING.compared(Gauge.WSAS, change(0, 0, 7, 5), 12);
        assertThat(told.twice()).hasValue(7);
        assertThat(told.once()).hasValue(5);
        assertThat(told.never()).hasValue(0);
        assertThat(told.better()).hasValue(7);
        assertThat(told.worse()).hasValue(0);
        assertThat(told.before()).isPresent();
    }

    @Test
    void where_lower_is_better_less_is_better() {
        assertThat(TELLING.compared(Gauge.WSAS, change(9, 6, 7, 0), 22).better())
                .hasValue(7);
        assertThat(TELLING.compared(Gauge.HAPPY, change(9, 6, 7, 0), 22).better())
                .hasValue(9);
    }

    @Test
    void a_number_of_few_is_kept_back_with_another_so_that_it_cannot_be_subtracted() {
        Compared told = TELLING.compared(Gauge.HAPPY, change(40, 20, 2, 10), 100);
        assertThat(told.worse()).isEmpty();
        assertThat(Stream.of(told.better(), told.same()).filter(OptionalLong::isEmpty))
                .hasSize(1);
        assertThat(told.twice()).hasValue(62);
        assertThat(told.before()).isPresent();
    }

    @Test
    void an_average_of_few_is_not_told() {
        Compared told = TELLING.compared(Gauge.HAPPY, change(4, 0, 0, 50), 100);
        assertThat(told.twice()).isEmpty();
        assertThat(Stream.of(told.better(), told.same(), told.worse())).allMatch(OptionalLong::isEmpty);
        assertThat(told.before()).isEmpty();
        assertThat(told.change()).isEmpty();
    }

    @Test
    void of_few_people_nothing_is_told() {
        Compared told = TELLING.compared(Gauge.HAPPY, change(2, 0, 0, 1), 4);
        assertThat(Stream.of(told.twice(), told.once(), told.never())).allMatch(OptionalLong::isEmpty);
    }

    @Test
    void averages_by_area_do_not_leave_the_average_of_few_to_be_worked_out() {
        assertThat(averages(100, 2, 1)).containsExactly(false, false, false);
        assertThat(averages(100, 4, 1)).containsExactly(true, false, false);
        assertThat(averages(100, 20, 3)).containsExactly(true, false, false);
        assertThat(averages(100, 20, 5)).containsExactly(true, true, true);
    }

    private static List<Boolean> averages(long... twice) {
        List<OfArea> areas = Arrays.stream(twice)
                .mapToObj(people -> new OfArea("A" + people, people, change(people, 0, 0, 0)))
                .toList();
        long all = Arrays.stream(twice).sum();
        ToldList told = TELLING.answered(new Answered(all, 0, 0), all);
        return TELLING.byArea(areas, told).stream()
                .map(area -> area.since().isPresent())
                .toList();
    }

    private static Change change(long higher, long same, long lower, long once) {
        return new Change(higher, same, lower, once, BigDecimal.valueOf(30), BigDecimal.valueOf(20));
    }
}
