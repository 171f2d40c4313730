package org.carepurse.rest.takeup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.takeup.AgeGroup;
import org.carepurse.takeup.Asked;
import org.carepurse.takeup.CountingRule;
import org.carepurse.takeup.Figure;
import org.carepurse.takeup.Finding;
import org.carepurse.takeup.Found;
import org.carepurse.takeup.ReturnSight;
import org.carepurse.takeup.Way;

/**
 * A return with all that was counted for it.
 *
 * @param counts what each rule came to
 * @param parts the same in parts, of which each person is in one for each rule
 * @param found what is to be mended or looked at before it is submitted
 */
public record ReturnView(
        ReturnHeadView head, List<ReturnCountView> counts, List<ReturnPartView> parts, List<ReturnFoundView> found) {

    /**
     * @param before in the quarter before; absent where nobody knows
     * @param perThousand absent while nobody has set how many people there are
     */
    public record ReturnCountView(CountingRule rule, int people, Integer before, BigDecimal perThousand) {}

    /** @param cohort the stream for which they are counted */
    public record ReturnPartView(CountingRule rule, Way way, AgeGroup age, FundingStream cohort, int people) {}

    /** @param mustBeMended before the return can be submitted */
    public record ReturnFoundView(Finding finding, int people, boolean mustBeMended) {}

    static ReturnView of(ReturnSight sight) {
        return new ReturnView(
                ReturnHeadView.of(sight.head()),
                Arrays.stream(CountingRule.values())
                        .map(rule -> count(sight, Asked.all(rule)))
                        .toList(),
                sight.figures().each().stream().map(ReturnView::part).toList(),
                sight.found().stream().map(ReturnView::found).toList());
    }

    private static ReturnCountView count(ReturnSight sight, Asked asked) {
        return new ReturnCountView(
                asked.rule(),
                sight.figures().of(asked),
                sight.before().map(then -> then.of(asked)).orElse(null),
                sight.rate(asked).orElse(null));
    }

    private static ReturnPartView part(Figure figure) {
        Figure.Part part = figure.part();
        return new ReturnPartView(part.rule(), part.way(), part.age(), part.cohort(), figure.people());
    }

    private static ReturnFoundView found(Found found) {
        return new ReturnFoundView(
                found.finding(), found.people(), found.finding().stops());
    }
}
