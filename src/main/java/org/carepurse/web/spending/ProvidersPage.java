package org.carepurse.web.spending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.UnitCost;
import org.carepurse.spending.UnitCosts;
import org.carepurse.spending.UnitKind;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.component.Bar;
import org.carepurse.web.component.Chart;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.words.Words;
import org.joda.money.Money;

/**
 * What a unit of one kind of service cost with each provider.
 *
 * @param asked of its filters only the months count
 * @param kinds of which anything was given in these months
 * @param kind null when nothing was given and none is asked for
 */
public record ProvidersPage(
        SpendingQuestion asked,
        List<UnitKind> kinds,
        UnitKind kind,
        List<UnitCost> costs,
        GroupNames names,
        FinancialYear now) {

    private static final int MOST_BARS = 12;

    public String period() {
        return names.of(asked.months());
    }

    public Optional<UnitCost> total() {
        return UnitCosts.total(costs);
    }

    public Periods periods() {
        return new Periods(asked.months(), now);
    }

    public String kindWritten() {
        return kind == null ? "" : SpendingForm.written(kind);
    }

    public List<Option> kindsToChoose(Frame frame) {
        return Stream.concat(kinds.stream(), Stream.ofNullable(kind))
                .distinct()
                .map(each -> Option.of(SpendingForm.written(each), called(each, frame.words())))
                .toList();
    }

    public String title(Words words) {
        return words.say("spending.providers.caption", called(kind, words), period());
    }

    private String called(UnitKind of, Words words) {
        return words.say("spending.providers.kind", names.of(Grouping.CATEGORY, of.category()), unit(of.unit(), words));
    }

    static String unit(String unit, Words words) {
        String key = "directory.unit." + unit;
        return words.has(key) ? words.say(key) : unit;
    }

    public String name(UnitCost cost, Words words) {
        return cost.name().isEmpty() ? words.say("spending.in-no-directory") : cost.name();
    }

    /** Average prices, the dearest first. */
    public Chart chart(Frame frame) {
        List<Bar> bars = costs.stream()
                .limit(MOST_BARS)
                .map(cost ->
                        new Bar(name(cost, frame.words()), Sterling.inPence(cost.average()), frame.say(cost.average())))
                .toList();
        return new Chart("unit-costs", title(frame.words()), frame.say("spending.providers.chart.text"), bars);
    }

    public String deliveries(UnitCost cost) {
        return Address.deliveries(asked.by(Grouping.PROVIDER).narrowedTo(cost.provider()), kind);
    }

    public String file() {
        return "/spending/providers/csv" + Address.query(asked) + "&kind=" + kindWritten();
    }

    public String middle(UnitCost cost, Frame frame) {
        return cost.middle().map(frame::say).orElseGet(() -> frame.say("spending.providers.no-middle"));
    }

    List<String> heads(Words words) {
        return Stream.of("provider", "units", "average", "lowest", "highest", "middle")
                .map(head -> words.say("spending.providers." + head))
                .toList();
    }

    List<List<Object>> lines(Words words) {
        return costs.stream()
                .map(cost -> List.<Object>of(
                        name(cost, words),
                        Quantities.number(cost.hundredths()),
                        cost.average().getAmount(),
                        cost.lowest().getAmount(),
                        cost.highest().getAmount(),
                        cost.middle().<Object>map(Money::getAmount).orElse("")))
                .toList();
    }

    public String units(UnitCost cost) {
        return Quantities.of(cost.hundredths());
    }
}
