package org.carepurse.web.spending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Measure;
import org.carepurse.spending.Months;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.YearOutlook;
import org.carepurse.spending.YearOutlooks;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;

/** Where a financial year is heading: all money together, and by stream or by how it is held. */
public record OutlookPage(
        YearOutlooks.Question asked,
        List<YearOutlook> outlooks,
        Optional<Instant> countedAt,
        GroupNames names,
        FinancialYear now) {

    public YearOutlook total() {
        return YearOutlooks.total(outlooks);
    }

    public String name(YearOutlook outlook) {
        return names.of(asked.by(), outlook.group());
    }

    public String year() {
        return String.valueOf(asked.year().startsIn());
    }

    public List<Option> years() {
        return Stream.iterate(now, FinancialYear::previous)
                .limit(6)
                .map(year -> Option.of(String.valueOf(year.startsIn()), year.toString()))
                .toList();
    }

    public List<Option> groupings(Frame frame) {
        return Stream.of(Grouping.STREAM, Grouping.HOLDING)
                .map(by -> Option.of(by.name(), frame.say("spending.by." + by)))
                .toList();
    }

    public String entries(YearOutlook outlook, Measure measure) {
        return Address.entries(figures(), outlook.group(), measure);
    }

    public String months(YearOutlook outlook) {
        return Address.of(figures(), outlook.group());
    }

    public String spending() {
        return Address.page(figures());
    }

    private SpendingQuestion figures() {
        return new SpendingQuestion(asked.commissionerId(), Months.of(asked.year()), asked.by(), null, null, null);
    }
}
