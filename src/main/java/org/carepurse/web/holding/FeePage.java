package org.carepurse.web.holding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.holding.FeeSight;
import org.carepurse.holding.FeeState;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * A bureau's fee under one agreement, to those who may read it.
 *
 * @param answers the person, or somebody who acts for them
 * @param charges the bureau
 * @param typed what was typed, by the name of its field
 * @param done the key of what was just done; empty for nothing
 */
public record FeePage(
        FeeSight sight,
        boolean answers,
        boolean charges,
        LocalDate today,
        Map<String, String> typed,
        String done,
        Problems problems) {

    public String path() {
        return "/agreements/" + sight.agreement().agreement().reference();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean answersNow() {
        return answers && sight.is(FeeState.ASKED);
    }

    public boolean asksNow() {
        return charges && !sight.counts();
    }

    public boolean stopsNow() {
        return (answers || charges) && sight.is(FeeState.AGREED);
    }

    /** The months that the bureau may take the fee for now. */
    public List<YearMonth> due() {
        if (!charges || !sight.is(FeeState.AGREED)) {
            return List.of();
        }
        YearMonth first = YearMonth.from(sight.fee().orElseThrow().agreedOn().orElseThrow());
        YearMonth present = YearMonth.from(today);
        List<YearMonth> taken =
                sight.taken().stream().map(FeeSight.Taken::month).toList();
        return Stream.iterate(first, month -> !month.isAfter(present), month -> month.plusMonths(1))
                .filter(month -> !taken.contains(month))
                .toList();
    }

    public static String month(Frame frame, YearMonth month) {
        return frame.say(
                "keeping.log.month",
                frame.say("keeping.month." + month.getMonthValue()),
                String.valueOf(month.getYear()));
    }
}
