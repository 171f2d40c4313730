package org.carepurse.quarterly;

import java.util.List;
import java.util.OptionalLong;
import org.carepurse.outcomes.Compared;
import org.carepurse.outcomes.OutcomesSummary;
import org.carepurse.report.Bars;
import org.carepurse.report.Section;
import org.carepurse.report.Table;
import org.carepurse.time.FinancialYear;
import org.carepurse.words.Words;

/** Whether budgets helped those whose plans began in a year. */
final class OutcomesSection {

    /** As many as a page in large print holds. */
    private static final int MOST_BARS = 8;

    private final OutcomesSummary outcomes;
    private final FinancialYear began;
    private final Words words;

    OutcomesSection(OutcomesSummary outcomes, FinancialYear began, Words words) {
        this.outcomes = outcomes;
        this.began = began;
        this.words = words;
    }

    Section said() {
        List<Compared> gauges =
                outcomes.compared().values().stream().flatMap(List::stream).toList();
        List<List<String>> rows = gauges.stream()
                .map(one -> List.of(
                        words.say("measure.gauge." + one.gauge()),
                        people(one.twice()),
                        people(one.better()),
                        people(one.same()),
                        people(one.worse())))
                .toList();
        List<Bars.Bar> bars = gauges.stream()
                .filter(one -> one.betterPercent().isPresent())
                .limit(MOST_BARS)
                .map(one -> new Bars.Bar(
                        words.say("measure.gauge." + one.gauge()),
                        one.betterPercent().getAsLong(),
                        words.say("quarterly.percent", one.betterPercent().getAsLong())))
                .toList();
        String heading = words.say("quarterly.outcomes");
        return new Section(
                heading,
                words.say("quarterly.outcomes.said", began, people(outcomes.people())),
                new Bars(words.say("quarterly.outcomes.drawn"), words.say("quarterly.outcomes.text"), bars),
                new Table(
                        heading,
                        List.of(
                                words.say("outcomes.gauge"),
                                words.say("outcomes.head.twice"),
                                words.say("outcomes.head.better"),
                                words.say("outcomes.head.same"),
                                words.say("outcomes.head.worse")),
                        rows));
    }

    private String people(OptionalLong people) {
        return people.isPresent() ? String.valueOf(people.getAsLong()) : words.say("takeup.kept");
    }
}
