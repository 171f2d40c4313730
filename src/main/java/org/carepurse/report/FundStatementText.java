package org.carepurse.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.fund.GivenBy;
import org.carepurse.money.Sterling;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** A fund's statement put into words. */
public final class FundStatementText implements StatementWords {

    private static final List<String> COLUMNS =
            List.of("goal", "had", "came", "went-back", "own", "others", "set-aside", "left");

    private final FundStatement statement;
    private final Words words;

    public FundStatementText(FundStatement statement, Words words) {
        this.statement = statement;
        this.words = words;
    }

    @Override
    public String title() {
        return words.say("fund.statement.title");
    }

    @Override
    public String about() {
        return words.say(
                "fund.statement.about",
                statement.holder(),
                statement.fundHolder(),
                statement.period().from(),
                statement.period().to());
    }

    @Override
    public String left() {
        return String.join(
                " ", Stream.concat(Stream.of(inShort()), surplus().stream()).toList());
    }

    /** What came, what was used, and what is left. */
    public String inShort() {
        FundLine total = statement.total();
        return words.say(
                "fund.statement.in-short",
                total.money().came(),
                total.byFundHolder(),
                total.byOthers(),
                total.money().has(),
                total.money().left());
    }

    /** How the rest stands to what the agreement allows: a sentence or two. */
    public List<String> surplus() {
        Money above = statement.above();
        String rule = words.say(
                above.isZero() ? "fund.statement.within" : "fund.statement.above",
                statement.week().most(),
                statement.week().rule().timesAWeek(),
                above);
        return statement.unused().isGreaterThan(Sterling.NONE)
                ? List.of(
                        rule,
                        words.say(
                                "fund.statement.unused",
                                statement.unused(),
                                statement.week().rule().forWeeks()))
                : List.of(rule);
    }

    @Override
    public Table goals() {
        Stream<List<String>> goals =
                statement.goals().stream().map(line -> row(line.money().goal(), line));
        Stream<List<String>> rest = Stream.of(
                row(words.say("report.statement.unsorted"), statement.unsorted()),
                row(words.say("fund.statement.total"), statement.total()));
        return new Table(
                words.say("report.statement.goals"),
                COLUMNS.stream()
                        .map(column -> words.say("fund.statement.column." + column))
                        .toList(),
                Stream.concat(goals, rest).toList());
    }

    /** Each support with the delivery that the money was for. */
    @Override
    public Table movements() {
        return new Table(
                words.say("fund.statement.given"),
                Stream.of("day", "support", "delivery", "goal", "amount")
                        .map(column -> words.say("fund.statement.given." + column))
                        .toList(),
                statement.given().stream().map(this::row).toList());
    }

    private List<String> row(String name, FundLine line) {
        StatementLine money = line.money();
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(
                                        money.had(),
                                        money.came(),
                                        money.wentBack(),
                                        line.byFundHolder(),
                                        line.byOthers(),
                                        money.setAside(),
                                        money.left())
                                .map(words::say))
                .toList();
    }

    private List<String> row(FundStatement.Given given) {
        return List.of(
                words.say(given.givenOn()), support(given), given.delivery(), given.goal(), words.say(given.amount()));
    }

    private String support(FundStatement.Given given) {
        String by = given.by() == GivenBy.FUND_HOLDER ? statement.fundHolder() : given.supplier();
        String what =
                Stream.of(given.support(), by).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return given.amount().isNegative() ? words.say("fund.statement.put-back", given.day(), what) : what;
    }
}
