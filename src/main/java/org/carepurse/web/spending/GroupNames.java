package org.carepurse.web.spending;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.carepurse.directory.Categories;
import org.carepurse.directory.Category;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Months;
import org.carepurse.spending.Spending;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.SpentOn;
import org.carepurse.time.FinancialYear;
import org.carepurse.words.Words;

/** What groups of spending are called, in somebody's language. */
public final class GroupNames {

    private final Categories categories;
    private final Spending spending;
    private final Words words;

    GroupNames(Categories categories, Spending spending, Words words) {
        this.categories = categories;
        this.spending = spending;
        this.words = words;
    }

    /** @param by of which grouping it is one */
    public String of(Grouping by, SpentOn group) {
        return group.name().isEmpty() ? of(by, group.group()) : group.name();
    }

    public String of(Grouping by, String group) {
        if (group.isEmpty()) {
            return words.say("spending.not-known." + by);
        }
        return switch (by) {
            case MONTH -> month(YearMonth.parse(group), "LLLL yyyy");
            case QUARTER -> of(Months.quarterOf(YearMonth.parse(group)));
            case YEAR -> FinancialYear.of(YearMonth.parse(group).atDay(1)).toString();
            case STREAM -> words.say("spending.stream." + group);
            case HOLDING -> words.say("spending.holding." + group);
            case CATEGORY -> category(group);
            case PROVIDER -> spending.nameOfProvider(group).orElseGet(() -> words.say("spending.in-no-directory"));
            case AREA -> group;
            case COHORT -> began(group);
        };
    }

    public String of(Months months) {
        if (months.equals(Months.of(months.first()))) {
            return month(months.first(), "LLLL yyyy");
        }
        FinancialYear year = FinancialYear.of(months.first().atDay(1));
        return months.equals(Months.of(year))
                ? words.say("spending.whole-year", year)
                : words.say("spending.from-to", month(months.first(), "LLLL"), month(months.last(), "LLLL yyyy"));
    }

    /** The time, and whatever the question is narrowed to. */
    public String of(SpendingQuestion asked) {
        StringJoiner of = new StringJoiner(", ").add(of(asked.months()));
        Optional.ofNullable(asked.stream()).ifPresent(stream -> of.add(of(Grouping.STREAM, stream)));
        Optional.ofNullable(asked.holding()).ifPresent(holding -> of.add(of(Grouping.HOLDING, holding)));
        Optional.ofNullable(asked.part()).ifPresent(part -> of.add(of(Grouping.of(part.subject()), part.of())));
        return of.toString();
    }

    /** Anything can stand in an address. */
    private String began(String year) {
        return year.matches("[0-9]{4}")
                ? words.say("spending.began-in", new FinancialYear(Integer.parseInt(year)))
                : year;
    }

    private String category(String code) {
        Category category = categories.byCode().get(code);
        return category == null ? code : category.in(locale());
    }

    private String month(YearMonth month, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(month);
    }

    private Locale locale() {
        return words.language().locale();
    }
}
