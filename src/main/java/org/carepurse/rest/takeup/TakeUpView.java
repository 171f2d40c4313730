package org.carepurse.rest.takeup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.carepurse.takeup.CountingRule;
import org.carepurse.takeup.TakeUpBy;
import org.carepurse.takeup.TookUp;
import org.carepurse.takeup.Way;

/**
 * How many people have budgets. A number that is absent is kept back: it is of few people, or others could be worked out from
 * it.
 *
 * @param smallest the smallest number of people that is told
 * @param perThousand absent where the number is kept back, or nobody knows how many people there are
 */
public record TakeUpView(
        LocalDate quarterEnds,
        CountingRule count,
        TakeUpBy by,
        List<TakeUpWayView> ways,
        Long all,
        Long allAYearBefore,
        BigDecimal perThousand,
        BigDecimal perThousandAYearBefore,
        BigDecimal perThousandOfTarget,
        int smallest,
        Instant countedAt) {

    /** @param groups in the parts that were asked for */
    public record TakeUpWayView(Way way, Long all, List<TakeUpGroupView> groups) {}

    public record TakeUpGroupView(String group, Long people) {}

    static TakeUpView of(TookUp told) {
        return new TakeUpView(
                told.asked().quarter().lastDay(),
                told.asked().rule(),
                told.asked().by(),
                Arrays.stream(Way.values()).map(way -> way(told, way)).toList(),
                said(told.table().total()),
                told.aYearBefore().map(then -> said(then.total())).orElse(null),
                told.rate().orElse(null),
                told.rateAYearBefore().orElse(null),
                told.rateOfTarget().orElse(null),
                told.smallest(),
                told.countedAt());
    }

    private static TakeUpWayView way(TookUp told, Way way) {
        List<String> groups = told.asked().by().groups();
        return new TakeUpWayView(
                way,
                said(told.table().rowTotal(way.ordinal())),
                IntStream.range(0, groups.size())
                        .mapToObj(group -> new TakeUpGroupView(
                                groups.get(group), said(told.table().cell(way.ordinal(), group))))
                        .toList());
    }

    private static Long said(OptionalLong people) {
        return people.isPresent() ? people.getAsLong() : null;
    }
}
