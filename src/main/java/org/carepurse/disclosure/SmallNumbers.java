package org.carepurse.disclosure;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Keeps numbers of few people from being told. Every number from one up to just under the threshold is kept back, and with
 * it the fewest others that it takes for none to be worked out: whatever a reader subtracts from whatever is told, each
 * number kept back could still be at least two numbers. Nothing shows which was kept back for being small and which for the
 * sake of another. Zeros are told: they are of nobody.
 *
 * <p>What it cannot know is what is told in other places: a total that other tables tell too is given with
 * {@link #inTable(long[][], ToldList)}; the same table of two days can be subtracted from each other.
 *
 * @param threshold the smallest number of people that is told
 */
public record SmallNumbers(int threshold) {

    public SmallNumbers {
        if (threshold < 1) {
            throw new IllegalArgumentException("Numbers are told from 1 on or later, not from " + threshold);
        }
    }

    /** A number that stands by itself and is part of no sum. */
    public OptionalLong alone(long people) {
        return people == 0 || people >= threshold ? OptionalLong.of(people) : OptionalLong.empty();
    }

    /** Numbers that add up to a total which is told with them. */
    public ToldList inList(long... people) {
        Sums sums = new Sums(2);
        List<Figure> figures =
                Arrays.stream(people).mapToObj(each -> sums.add(0, 1, each)).toList();
        Figure total = sums.add(1, 0, Arrays.stream(people).sum());
        return sums.keepBackUnder(threshold) ? new ToldList(told(figures), told(total)) : nothing(people.length);
    }

    /** Numbers in rows and columns, told with the totals of both. */
    public ToldTable inTable(long[][] people) {
        return new TableSums(people).told(threshold);
    }

    /**
     * Numbers in rows and columns whose rows' totals are told in several tables, so that each table keeps back the same
     * ones.
     *
     * @param rows the totals of the rows as they are told everywhere
     */
    public ToldTable inTable(long[][] people, ToldList rows) {
        return new TableSums(people, rows).told(threshold);
    }

    static List<OptionalLong> told(List<Figure> figures) {
        return figures.stream().map(SmallNumbers::told).toList();
    }

    static OptionalLong told(Figure figure) {
        return figure.isKeptBack() ? OptionalLong.empty() : OptionalLong.of(figure.people());
    }

    private static ToldList nothing(int places) {
        return new ToldList(nothingAt(places), OptionalLong.empty());
    }

    static List<OptionalLong> nothingAt(int places) {
        return Collections.nCopies(places, OptionalLong.empty());
    }

    static ToldTable nothing(int rows, int columns, ToldList rowTotals) {
        return new ToldTable(
                IntStream.range(0, rows).mapToObj(row -> nothingAt(columns)).toList(), rowTotals, nothingAt(columns));
    }
}
