package org.carepurse.web.spending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.money.Sterling;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Measure;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.Spent;
import org.carepurse.spending.SpentOn;
import org.carepurse.spending.Subject;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.component.Bar;
import org.carepurse.web.component.Chart;
import org.carepurse.web.component.Option;
import org.carepurse.web.component.Pagination;
import org.carepurse.web.frame.Frame;

/** What money went on, as a chart and a table of groups, a page of them. */
public record SpendingPage(SpendingQuestion asked, Spent spent, GroupNames names, FinancialYear now, int wanted) {

    static final int SIZE = 50;

    private static final int MOST_BARS = 12;

    /** Of what nobody budgets for, the budget is not shown. */
    public static List<Measure> measures(SpendingQuestion asked) {
        boolean isBudgeted = asked.subject() == Subject.COHORT;
        return Arrays.stream(Measure.values())
                .filter(measure -> isBudgeted || measure != Measure.BUDGET)
                .toList();
    }

    public List<Measure> measures() {
        return measures(asked);
    }

    public boolean isNothing() {
        return spent.total().isNothing();
    }

    public String name(SpentOn group) {
        return names.of(asked.by(), group);
    }

    public String period() {
        return names.of(asked.months());
    }

    /** What the page is narrowed to beside the filters of its form: one provider, one kind of service; empty when nothing. */
    public String partName() {
        return asked.part() == null
                ? ""
                : names.of(Grouping.of(asked.part().subject()), asked.part().of());
    }

    public String withoutPart() {
        return Address.page(new SpendingQuestion(
                asked.commissionerId(),
                asked.months(),
                Grouping.of(asked.part().subject()),
                asked.stream(),
                asked.holding(),
                null));
    }

    public List<SpentOn> shown() {
        int from = (page() - 1) * SIZE;
        return spent.groups().subList(from, Math.min(spent.groups().size(), from + SIZE));
    }

    /** Of what is owed, the first groups: by time all of a year, otherwise those that are owed most. */
    public Chart chart(Frame frame) {
        List<Bar> bars = spent.groups().stream()
                .limit(MOST_BARS)
                .map(group -> new Bar(
                        name(group), Sterling.inPence(group.of(Measure.OWED)), frame.say(group.of(Measure.OWED))))
                .toList();
        return new Chart(
                "owed",
                frame.say("spending.chart.title", period()),
                frame.say("spending.chart.text", spent.total().of(Measure.OWED)),
                bars);
    }

    public boolean hasMorePages() {
        return last() > 1;
    }

    public Pagination pages(Frame frame) {
        return frame.pages(page(), last(), page -> Address.page(asked) + "&page=" + page);
    }

    private int page() {
        return Math.min(wanted, last());
    }

    private int last() {
        return Math.max(1, (spent.groups().size() + SIZE - 1) / SIZE);
    }

    public boolean opens(SpentOn group) {
        return Address.opens(asked);
    }

    public String address(SpentOn group) {
        return Address.of(asked, group.group());
    }

    public String entries(SpentOn group, Measure measure) {
        return Address.behind(asked, group.group(), measure);
    }

    public String entries(Measure measure) {
        return Address.behind(asked, measure);
    }

    public String file(String form) {
        return Address.file(asked, form);
    }

    public Periods periods() {
        return new Periods(asked.months(), now);
    }

    public List<Option> groupings(Frame frame) {
        return Arrays.stream(Grouping.values())
                .filter(by -> asked.part() == null || !by.isOfSubject())
                .map(by -> Option.of(by.name(), frame.say("spending.by." + by)))
                .toList();
    }

    public List<Option> streams(Frame frame) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", frame.say("spending.any-stream"))));
        Arrays.stream(FundingStream.values())
                .forEach(each -> options.add(Option.of(each.name(), frame.say("spending.stream." + each))));
        return options;
    }

    public List<Option> holdings(Frame frame) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", frame.say("spending.any-holding"))));
        Arrays.stream(Holding.values())
                .forEach(each -> options.add(Option.of(each.name(), frame.say("spending.holding." + each))));
        return options;
    }
}
