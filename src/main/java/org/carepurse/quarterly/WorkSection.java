package org.carepurse.quarterly;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.report.Bars;
import org.carepurse.report.Section;
import org.carepurse.report.Table;
import org.carepurse.words.Words;
import org.carepurse.workload.StandardMet;
import org.carepurse.workload.Standards;

/** How soon providers had their money, in the days before the report was drawn up. */
final class WorkSection {

    private final List<StandardMet> standards;
    private final LocalDate drawnUpOn;
    private final Words words;

    WorkSection(List<StandardMet> standards, LocalDate drawnUpOn, Words words) {
        this.standards = standards;
        this.drawnUpOn = drawnUpOn;
        this.words = words;
    }

    Section said() {
        String heading = words.say("quarterly.work");
        List<Bars.Bar> bars = standards.stream()
                .map(met -> new Bars.Bar(standard(met), met.percent(), words.say("quarterly.percent", met.percent())))
                .toList();
        List<List<String>> rows = standards.stream()
                .map(met -> List.of(
                        standard(met),
                        String.valueOf(met.inTime()),
                        String.valueOf(met.waiting()),
                        String.valueOf(met.late()),
                        words.say("quarterly.percent", met.percent())))
                .toList();
        return new Section(
                heading,
                words.say("quarterly.work.said", Standards.DAYS, words.say(drawnUpOn)),
                new Bars(words.say("quarterly.work.drawn"), words.say("quarterly.work.text"), bars),
                new Table(
                        heading,
                        List.of(
                                words.say("workload.standard"),
                                words.say("workload.standard.in-time"),
                                words.say("workload.standard.waiting"),
                                words.say("workload.standard.late"),
                                words.say("workload.standard.percent")),
                        rows));
    }

    private String standard(StandardMet met) {
        return words.say("workload.standard." + met.standard(), met.standard().workingDays());
    }
}
