package org.carepurse.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.table.HeavyQuestions;
import org.carepurse.table.Tables;
import org.carepurse.time.FinancialYear;
import org.joda.money.Money;

/** Answers what a commissioner's money went on, from the sums: it reads as little of ten years as of one. */
@ApplicationScoped
public class Spending {

    /** One sum of one group in one month or, for groups that are not of time, in all of them. */
    private record Sum(String group, Measure measure, long inMonths, long untilThen) {}

    private static final String ASKED =
            """
            SELECT %1$s, measure, SUM(CASE WHEN month >= ? THEN pence ELSE 0 END), SUM(pence) FROM spending_month
             WHERE commissioner_id = ? AND subject = ? AND month <= ? AND (? IS NULL OR stream = ?)
               AND (? IS NULL OR holding = ?) AND (? IS NULL OR of_what = ?)
             GROUP BY %1$s, measure""";
    /** Whoever keeps money is paid too, and is an organisation; a provider's people may be one under the same number. */
    private static final String NAMES =
            "SELECT id, name FROM organisation WHERE id IN (%1$s) UNION SELECT id, name FROM provider WHERE id IN (%1$s)";

    private final HeavyQuestions records;
    private final Access access;

    @Inject
    Spending(HeavyQuestions records, Access access) {
        this.records = records;
        this.access = access;
    }

    public Spent ask(SignedIn who, SpendingQuestion asked) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(asked.commissionerId()));
        List<Sum> sums = sums(asked);
        List<SpentOn> groups = asked.by().isOfTime() ? overTime(asked, sums) : apart(sums);
        return new Spent(asked.by() == Grouping.PROVIDER ? named(groups) : groups, total(asked, groups), countedAt());
    }

    /** When everything that had been recorded was counted last. */
    public Optional<Instant> countedAt() {
        Progress progress = records.read(Progress.READ, Progress::of).get(0);
        return Optional.ofNullable(progress.countedAt()).map(moment -> moment.toInstant(ZoneOffset.UTC));
    }

    private List<Sum> sums(SpendingQuestion asked) {
        String of = asked.part() == null ? null : asked.part().of();
        return records.read(
                ASKED.formatted(asked.by().column()),
                row -> new Sum(row.getString(1), Measure.valueOf(row.getString(2)), row.getLong(3), row.getLong(4)),
                asked.months().first().atDay(1),
                asked.commissionerId(),
                asked.subject().name(),
                asked.months().last().atDay(1),
                asked.stream(),
                asked.stream(),
                asked.holding(),
                asked.holding(),
                of,
                of);
    }

    private static List<SpentOn> apart(List<Sum> sums) {
        Map<String, Sums> groups = new TreeMap<>();
        sums.forEach(sum -> groups.computeIfAbsent(sum.group(), group -> new Sums())
                .add(sum.measure(), sum.inMonths(), sum.untilThen()));
        return groups.entrySet().stream()
                .map(group -> group.getValue().of(group.getKey()))
                .filter(group -> !group.isNothing())
                .sorted(Comparator.comparing((SpentOn group) -> group.of(Measure.OWED))
                        .thenComparing(group -> group.of(Measure.ORDERED))
                        .reversed())
                .toList();
    }

    /** Every group of the time asked about, also those in which nothing was; what is set aside goes on from one to the next. */
    private static List<SpentOn> overTime(SpendingQuestion asked, List<Sum> sums) {
        Map<YearMonth, Sums> groups = new TreeMap<>();
        asked.months().each().forEach(month -> groups.computeIfAbsent(start(asked, month), start -> new Sums()));
        long before = 0;
        for (Sum sum : sums) {
            YearMonth month = YearMonth.from(LocalDate.parse(sum.group()));
            if (asked.months().hold(month)) {
                groups.get(start(asked, month)).add(sum.measure(), sum.inMonths(), sum.untilThen());
            } else {
                before += Sums.held(sum.measure(), sum.untilThen());
            }
        }
        List<SpentOn> listed = new ArrayList<>();
        for (Map.Entry<YearMonth, Sums> group : groups.entrySet()) {
            group.getValue().goOnFrom(before);
            before = group.getValue().setAside();
            listed.add(group.getValue().of(group.getKey().toString()));
        }
        return listed;
    }

    private static YearMonth start(SpendingQuestion asked, YearMonth month) {
        return switch (asked.by()) {
            case QUARTER -> Months.quarterOf(month).first();
            case YEAR -> YearMonth.from(FinancialYear.of(month.atDay(1)).firstDay());
            default -> month;
        };
    }

    private static SpentOn total(SpendingQuestion asked, List<SpentOn> groups) {
        Money setAside = asked.by().isOfTime()
                ? groups.get(groups.size() - 1).setAside()
                : groups.stream().map(SpentOn::setAside).reduce(Sterling.NONE, Money::plus);
        return Sums.total(groups, setAside);
    }

    /** Nothing when the number is no provider's. */
    public Optional<String> nameOfProvider(String number) {
        return Optional.ofNullable(names(List.of(number)).get(number));
    }

    private List<SpentOn> named(List<SpentOn> groups) {
        Map<String, String> names = names(groups.stream().map(SpentOn::group).toList());
        return groups.stream()
                .map(group -> group.named(names.getOrDefault(group.group(), "")))
                .toList();
    }

    private Map<String, String> names(Collection<String> numbers) {
        List<Long> ids = numbers.stream()
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
        Map<String, String> names = new HashMap<>();
        records.read(
                        NAMES.formatted(Tables.marks(ids.size())),
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        Stream.concat(ids.stream(), ids.stream()).toArray())
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return names;
    }
}
