package org.carepurse.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Tells where a financial year is heading: all of a commissioner's money, and each stream or way of holding it by itself. */
@ApplicationScoped
public class YearOutlooks {

    /** @param by {@link Grouping#STREAM} or {@link Grouping#HOLDING} */
    public record Question(long commissionerId, FinancialYear year, Grouping by) {}

    /** What each group came to in one stretch of months. */
    private record Stretch(Map<String, SpentOn> groups) {

        SpentOn of(String group) {
            return groups.getOrDefault(group, new SpentOn(group, "", Map.of(), Sterling.NONE));
        }
    }

    private final Spending spending;
    private final Clock clock;

    @Inject
    YearOutlooks(Spending spending, Clock clock) {
        this.spending = spending;
        this.clock = clock;
    }

    /** Those with the largest budget first. */
    public List<YearOutlook> of(SignedIn who, Question asked) {
        YearMonth now = seenFrom(asked.year());
        Months year = Months.of(asked.year());
        Stretch whole = stretch(who, asked, year);
        Stretch lastThree = stretch(who, asked, new Months(now.minusMonths(Pace.MONTHS), now.minusMonths(1)));
        Stretch threeBefore =
                stretch(who, asked, new Months(now.minusMonths(2 * Pace.MONTHS), now.minusMonths(Pace.MONTHS + 1)));
        Stretch thisMonth = stretch(who, asked, Months.of(now));
        TreeSet<String> groups = new TreeSet<>(whole.groups().keySet());
        groups.addAll(lastThree.groups().keySet());
        List<YearOutlook> outlooks = new ArrayList<>();
        for (String group : groups) {
            Pace pace = new Pace(
                    lastThree.of(group).of(Measure.OWED),
                    threeBefore.of(group).of(Measure.OWED),
                    Pace.monthsLeft(asked.year(), now));
            outlooks.add(outlook(whole.of(group), thisMonth.of(group), pace, year.hold(now)));
        }
        outlooks.sort((one, other) -> other.budget().compareTo(one.budget()));
        return outlooks;
    }

    /** All groups together. The whole's forecast is the sum of theirs, so that the table adds up. */
    public static YearOutlook total(List<YearOutlook> outlooks) {
        return new YearOutlook(
                "",
                sum(outlooks, YearOutlook::budget),
                sum(outlooks, YearOutlook::ordered),
                sum(outlooks, YearOutlook::owed),
                sum(outlooks, YearOutlook::setAside),
                sum(outlooks, YearOutlook::forecast),
                new Pace(
                        sum(outlooks, outlook -> outlook.pace().lastThree()),
                        sum(outlooks, outlook -> outlook.pace().threeBefore()),
                        outlooks.isEmpty() ? 0 : outlooks.get(0).pace().monthsLeft()));
    }

    private static YearOutlook outlook(SpentOn whole, SpentOn thisMonth, Pace pace, boolean isUnderWay) {
        Money soFar = whole.of(Measure.OWED);
        Money beforeThisMonth = isUnderWay ? soFar.minus(thisMonth.of(Measure.OWED)) : soFar;
        return new YearOutlook(
                whole.group(),
                whole.of(Measure.BUDGET),
                whole.of(Measure.ORDERED),
                soFar,
                whole.setAside(),
                pace.forecast(beforeThisMonth, soFar),
                pace);
    }

    /** A year that is over is seen from the month after it. */
    private YearMonth seenFrom(FinancialYear year) {
        YearMonth now = YearMonth.from(London.today(clock));
        YearMonth after = YearMonth.from(year.next().firstDay());
        return now.isAfter(after) ? after : now;
    }

    private Stretch stretch(SignedIn who, Question asked, Months months) {
        SpendingQuestion question = new SpendingQuestion(asked.commissionerId(), months, asked.by(), null, null, null);
        return new Stretch(spending.ask(who, question).groups().stream()
                .collect(Collectors.toMap(SpentOn::group, Function.identity())));
    }

    private static Money sum(List<YearOutlook> outlooks, Function<YearOutlook, Money> figure) {
        return outlooks.stream().map(figure).reduce(Sterling.NONE, Money::plus);
    }
}
