package org.carepurse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of few people, to readers who subtract whatever they can. */
class SmallNumbersTest {

    private static final OptionalLong KEPT = OptionalLong.empty();
    private static final SmallNumbers FROM_FIVE = new SmallNumbers(5);

    @Test
    void four_people_are_kept_back_and_five_are_told_and_so_is_nobody() {
        assertThat(FROM_FIVE.alone(4)).isEmpty();
        assertThat(FROM_FIVE.alone(1)).isEmpty();
        assertThat(FROM_FIVE.alone(5)).hasValue(5);
        assertThat(FROM_FIVE.alone(0)).hasValue(0);
    }

    @Test
    void a_threshold_below_one_is_refused_and_one_keeps_nothing_back() {
        assertThatThrownBy(() -> new SmallNumbers(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new SmallNumbers(1).inList(1, 2, 3)).isEqualTo(list(told(6), told(1), told(2), told(3)));
    }

    @Test
    void a_list_without_small_numbers_is_told_whole() {
        assertThat(FROM_FIVE.inList(5, 0, 12)).isEqualTo(list(told(17), told(5), told(0), told(12)));
    }

    @Test
    void a_small_number_of_a_list_takes_the_next_smallest_with_it_so_that_the_total_does_not_tell_it() {
        assertThat(FROM_FIVE.inList(3, 40, 12)).isEqualTo(list(told(55), KEPT, told(40), KEPT));
    }

    @Test
    void two_small_numbers_hide_each_other() {
        assertThat(FROM_FIVE.inList(3, 4, 12)).isEqualTo(list(told(19), KEPT, KEPT, told(12)));
    }

    @Test
    void two_ones_do_not_hide_each_other_since_two_people_in_two_places_are_one_in_each() {
        assertThat(FROM_FIVE.inList(1, 1, 12)).isEqualTo(list(told(14), KEPT, KEPT, KEPT));
    }

    @Test
    void ones_in_every_place_take_the_total_with_them() {
        assertThat(FROM_FIVE.inList(1, 1, 1, 1, 1)).isEqualTo(list(KEPT, KEPT, KEPT, KEPT, KEPT, KEPT));
    }

    @Test
    void a_small_number_alone_in_its_list_takes_the_total_with_it() {
        assertThat(FROM_FIVE.inList(3, 0)).isEqualTo(list(KEPT, KEPT, told(0)));
    }

    @Test
    void a_small_cell_of_a_table_takes_three_others_that_stand_at_the_corners_of_a_square() {
        ToldTable told = FROM_FIVE.inTable(new long[][] {{3, 20, 30}, {15, 25, 90}, {60, 70, 80}});

        assertThat(told.cells())
                .containsExactly(
                        List.of(KEPT, KEPT, told(30)),
                        List.of(KEPT, KEPT, told(90)),
                        List.of(told(60), told(70), told(80)));
        assertThat(told.rows()).isEqualTo(list(told(393), told(53), told(130), told(210)));
    }

    @Test
    void a_table_of_nobody_is_told_as_such() {
        ToldTable told = FROM_FIVE.inTable(new long[][] {{0, 0}, {0, 0}});

        assertThat(told.cell(1, 1)).hasValue(0);
        assertThat(told.total()).hasValue(0);
    }

    @Test
    void a_table_of_four_people_tells_none_of_them() {
        ToldTable told = FROM_FIVE.inTable(new long[][] {{1, 0}, {0, 3}});

        assertThat(told.total()).isEmpty();
        assertThat(told.cell(0, 0)).isEmpty();
        assertThat(told.cell(0, 1)).hasValue(0);
    }

    @Test
    void nothing_kept_back_can_be_worked_out_of_any_of_two_thousand_tables() {
        Random seeded = new Random(20270401);
        for (int table = 0; table < 2_000; table++) {
            long[][] people = aTable(seeded, 2 + seeded.nextInt(2), 2 + seeded.nextInt(2));
            assertHidden(people, FROM_FIVE.inTable(people));
        }
    }

    @Test
    void nothing_kept_back_can_be_worked_out_when_the_rows_are_told_elsewhere_and_they_stay_as_they_were_told() {
        Random seeded = new Random(20270630);
        for (int table = 0; table < 2_000; table++) {
            long[][] people = aTable(seeded, 3, 2 + seeded.nextInt(2));
            ToldList rows = FROM_FIVE.inList(Arrays.stream(people)
                    .mapToLong(row -> Arrays.stream(row).sum())
                    .toArray());

            ToldTable told = FROM_FIVE.inTable(people, rows);

            assertThat(told.rows()).isEqualTo(rows);
            assertHidden(people, told);
        }
    }

    private static long[][] aTable(Random seeded, int rows, int columns) {
        long[] likely = {0, 0, 1, 1, 2, 4, 5, 6, 11, 40};
        return Stream.generate(() -> seeded.ints(columns, 0, likely.length)
                        .mapToLong(at -> likely[at])
                        .toArray())
                .limit(rows)
                .toArray(long[][]::new);
    }

    private static void assertHidden(long[][] people, ToldTable told) {
        Reader reader = new Reader(people, told);
        assertThat(reader.tellsSmallNumber())
                .as("%s as %s", Arrays.deepToString(people), told)
                .isFalse();
        assertThat(reader.worksOutSomething())
                .as("%s as %s", Arrays.deepToString(people), told)
                .isFalse();
    }

    /** Somebody who tries every table that is the told one as far as they can see. */
    private static final class Reader {

        private final long[][] people;
        private final ToldTable told;
        private final boolean[][] couldBeOther;
        private final boolean[] rowCouldBeOther;
        private final boolean[] columnCouldBeOther;
        private final int columns;

        Reader(long[][] people, ToldTable told) {
            this.people = people;
            this.told = told;
            this.columns = people[0].length;
            this.couldBeOther = new boolean[people.length][columns];
            this.rowCouldBeOther = new boolean[people.length];
            this.columnCouldBeOther = new boolean[columns];
            tryFrom(new int[people.length * columns], 0);
        }

        boolean tellsSmallNumber() {
            return Stream.concat(
                            told.cells().stream().flatMap(List::stream),
                            Stream.concat(told.rows().figures().stream(), told.columnTotals().stream()))
                    .anyMatch(each -> each.isPresent() && each.getAsLong() > 0 && each.getAsLong() < 5);
        }

        boolean worksOutSomething() {
            for (int row = 0; row < people.length; row++) {
                for (int column = 0; column < columns; column++) {
                    if (told.cell(row, column).isEmpty() && !couldBeOther[row][column]) {
                        return true;
                    }
                }
                if (told.rowTotal(row).isEmpty() && !rowCouldBeOther[row]) {
                    return true;
                }
            }
            for (int column = 0; column < columns; column++) {
                if (told.columnTotal(column).isEmpty() && !columnCouldBeOther[column]) {
                    return true;
                }
            }
            return false;
        }

        private void tryFrom(int[] more, int place) {
            if (place == more.length) {
                see(more);
                return;
            }
            int row = place / columns;
            int column = place % columns;
            for (int step = -1; step <= 1; step++) {
                if (step == 0 || fits(told.cell(row, column), people[row][column] + step)) {
                    more[place] = step;
                    tryFrom(more, place + 1);
                }
            }
            more[place] = 0;
        }

        /** A zero is kept back only where nothing at all is told, and then the reader does not know that it is one. */
        private boolean fits(OptionalLong shown, long people) {
            return shown.isEmpty() && people >= (nothingIsTold() ? 0 : 1);
        }

        private boolean nothingIsTold() {
            return told.cells().stream().flatMap(List::stream).allMatch(OptionalLong::isEmpty);
        }

        private void see(int[] more) {
            int[] rows = new int[people.length];
            int[] down = new int[columns];
            for (int place = 0; place < more.length; place++) {
                rows[place / columns] += more[place];
                down[place % columns] += more[place];
            }
            if (!agrees(rows, down)) {
                return;
            }
            for (int place = 0; place < more.length; place++) {
                couldBeOther[place / columns][place % columns] |= more[place] != 0;
                rowCouldBeOther[place / columns] |= rows[place / columns] != 0;
                columnCouldBeOther[place % columns] |= down[place % columns] != 0;
            }
        }

        private boolean agrees(int[] rows, int[] down) {
            for (int row = 0; row < rows.length; row++) {
                if (rows[row] != 0
                        && !fits(told.rowTotal(row), Arrays.stream(people[row]).sum() + rows[row])) {
                    return false;
                }
            }
            for (int column = 0; column < columns; column++) {
                int at = column;
                long total = Arrays.stream(people).mapToLong(row -> row[at]).sum();
                if (down[column] != 0 && !fits(told.columnTotal(column), total + down[column])) {
                    return false;
                }
            }
            return Arrays.stream(rows).sum() == 0 || told.total().isEmpty();
        }
    }

    private static OptionalLong told(long people) {
        return OptionalLong.of(people);
    }

    private static ToldList list(OptionalLong total, OptionalLong... figures) {
        return new ToldList(List.of(figures), total);
    }
}
