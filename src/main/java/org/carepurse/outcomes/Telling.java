package org.carepurse.outcomes;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.carepurse.disclosure.SmallNumbers;
import org.carepurse.disclosure.ToldList;
import org.carepurse.disclosure.ToldTable;
import org.carepurse.measure.Gauge;
import org.carepurse.outcomes.ChangeBook.OfArea;

/**
 * Decides which numbers of outcomes may be told. The table of all and the table by area tell the same sums, so the second
 * keeps back what the first does. An average is told of as many as may be told; by area also not when the areas whose average is
 * not told would be fewer people together, since theirs could be worked out from the average of all.
 */
record Telling(SmallNumbers small, int smallest) {

    private static final int WAYS = 3;

    /** How many answered twice, once and never, and all of them. */
    ToldList answered(Answered answered, long people) {
        OptionalLong all = small.alone(people);
        ToldTable told = small.inTable(new long[][] {answered.numbers()}, new ToldList(List.of(all), all));
        return new ToldList(told.cells().get(0), all);
    }

    Compared compared(Gauge gauge, Change change, long people) {
        ToldList answered = answered(Answered.of(people, change.twice(), change.once()), people);
        OptionalLong twice = answered.figure(0);
        long better = gauge.higherIsBetter() ? change.higher() : change.lower();
        long worse = gauge.higherIsBetter() ? change.lower() : change.higher();
        List<OptionalLong> ways = ways(new long[] {better, change.same(), worse}, twice);
        boolean isTold = mayTellAverageOf(twice);
        return new Compared(
                gauge,
                twice,
                answered.figure(1),
                answered.figure(2),
                ways.get(0),
                ways.get(1),
                ways.get(2),
                isTold ? Optional.ofNullable(change.before()) : Optional.empty(),
                isTold ? Optional.ofNullable(change.since()) : Optional.empty());
    }

    /** Of few people not even nobody is told: that nobody is worse would tell that all are better. */
    private List<OptionalLong> ways(long[] people, OptionalLong twice) {
        return twice.isPresent()
                ? small.inTable(new long[][] {people}, new ToldList(List.of(twice), twice))
                        .cells()
                        .get(0)
                : Collections.nCopies(WAYS, OptionalLong.empty());
    }

    /** @param all the same gauge's numbers as they are told of everybody */
    List<AreaCompared> byArea(List<OfArea> areas, ToldList all) {
        long[][] people = new long[WAYS][areas.size()];
        for (int area = 0; area < areas.size(); area++) {
            OfArea each = areas.get(area);
            long[] numbers = Answered.of(
                            each.people(), each.change().twice(), each.change().once())
                    .numbers();
            for (int way = 0; way < WAYS; way++) {
                people[way][area] = numbers[way];
            }
        }
        ToldTable told = small.inTable(people, all);
        List<Integer> averages = averagesTold(areas, told);
        return IntStream.range(0, areas.size())
                .mapToObj(area -> area(areas.get(area), told, area, averages.contains(area)))
                .toList();
    }

    private static AreaCompared area(OfArea area, ToldTable told, int place, boolean isAverageTold) {
        return new AreaCompared(
                area.area(),
                told.cell(0, place),
                told.cell(1, place),
                told.cell(2, place),
                isAverageTold ? Optional.ofNullable(area.change().before()) : Optional.empty(),
                isAverageTold ? Optional.ofNullable(area.change().since()) : Optional.empty());
    }

    /** Those with the most people, as long as the people of all others are none or enough. */
    private List<Integer> averagesTold(List<OfArea> areas, ToldTable told) {
        List<Integer> most = IntStream.range(0, areas.size())
                .filter(area -> mayTellAverageOf(told.cell(0, area)))
                .boxed()
                .sorted(Comparator.comparingLong(
                        (Integer area) -> -areas.get(area).change().twice()))
                .toList();
        long all = areas.stream().mapToLong(area -> area.change().twice()).sum();
        for (int number = most.size(); number > 0; number--) {
            List<Integer> tellable = most.subList(0, number);
            long others = all
                    - tellable.stream()
                            .mapToLong(area -> areas.get(area).change().twice())
                            .sum();
            if (others == 0 || others >= smallest) {
                return tellable;
            }
        }
        return List.of();
    }

    private boolean mayTellAverageOf(OptionalLong people) {
        return people.isPresent() && people.getAsLong() >= smallest;
    }
}
