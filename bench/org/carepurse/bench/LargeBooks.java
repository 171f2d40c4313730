package org.carepurse.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.carepurse.identity.Hat;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.invented.InventedBooks;
import org.carepurse.invented.Scale;
import org.carepurse.ledger.Place;
import org.carepurse.report.Period;
import org.carepurse.report.Statements;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Measure;
import org.carepurse.spending.Months;
import org.carepurse.spending.Spending;
import org.carepurse.spending.SpendingEntries;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.SpendingRounds;
import org.carepurse.spending.YearOutlooks;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.FinancialYear;

/**
 * What a commissioner's questions take when it has very many people. The books are invented first, unless they are there; the
 * numbers are those of {@code carepurse generate}, a hundredth of them unless {@code bench.people} says otherwise.
 */
public final class LargeBooks {

    private static final int PEOPLE = Integer.getInteger("bench.people", 1_000);
    private static final int ON_A_PAGE = 26;
    private static final int STATEMENTS = 200;

    private static final String OFFICER =
            """
            SELECT hat.person_id, hat.organisation_id FROM hat JOIN organisation o ON o.id = hat.organisation_id
             WHERE o.name LIKE 'Etherow Edge%' AND hat.role = 'COMMISSIONER_FINANCE' ORDER BY hat.person_id DESC LIMIT 1""";
    private static final String LAST_DAY = "SELECT MAX(effective_on) FROM journal_entry WHERE commissioner_id = ?";
    private static final String PLANS =
            "SELECT reference FROM plan WHERE commissioner_id = ? AND starts_on < ? ORDER BY starts_on DESC LIMIT ?";

    private final CarePurseInstance instance = CarePurseInstance.shared();
    private final Tables tables = instance.get(Tables.class);
    private final SignedIn finance = officer().stream().findFirst().orElseGet(this::invented);
    private final long commissioner =
            finance.organisationAs(Role.COMMISSIONER_FINANCE).orElseThrow();
    private final YearMonth lastMonth = tables.read(
                    LAST_DAY, row -> YearMonth.from(row.getObject(1, LocalDate.class)), commissioner)
            .get(0)
            .minusMonths(1);

    private LargeBooks() {}

    public static void main(String[] arguments) {
        new LargeBooks().measure();
        System.exit(0);
    }

    private void measure() {
        long moves = tables.read("SELECT COUNT(*) FROM journal_move", row -> row.getLong(1))
                .get(0);
        Rounds.begin("Questions of a commissioner whose journal has %,d moves".formatted(moves));
        pages();
        behind();
        statements();
    }

    private void pages() {
        Spending spending = instance.get(Spending.class);
        Months year = new Months(lastMonth.minusMonths(11), lastMonth);
        for (Grouping by : Grouping.values()) {
            SpendingQuestion asked = new SpendingQuestion(commissioner, year, by, null, null, null);
            Rounds.time("spending by " + by, () -> spending.ask(finance, asked));
        }
        YearOutlooks outlooks = instance.get(YearOutlooks.class);
        YearOutlooks.Question heading =
                new YearOutlooks.Question(commissioner, FinancialYear.of(lastMonth.atDay(1)), Grouping.STREAM);
        Rounds.time("where the year is heading", () -> outlooks.of(finance, heading));
    }

    private void behind() {
        SpendingEntries entries = instance.get(SpendingEntries.class);
        SpendingQuestion month =
                new SpendingQuestion(commissioner, Months.of(lastMonth), Grouping.MONTH, null, null, null);
        SpendingQuestion ofAStream =
                new SpendingQuestion(commissioner, Months.of(lastMonth), Grouping.MONTH, "OTHER_NHS", null, null);
        for (Measure measure : Measure.values()) {
            SpendingEntries.Question all = new SpendingEntries.Question(month, measure);
            Rounds.time(
                    "entries behind a month, " + measure, () -> entries.list(finance, all, Place.NEWEST, ON_A_PAGE));
            Rounds.time("what they come to, " + measure, () -> entries.sum(finance, all));
            SpendingEntries.Question some = new SpendingEntries.Question(ofAStream, measure);
            Rounds.time("of one stream, " + measure, () -> entries.list(finance, some, Place.NEWEST, ON_A_PAGE));
        }
    }

    private void statements() {
        Statements statements = instance.get(Statements.class);
        Period month = new Period(lastMonth.atDay(1), lastMonth.atEndOfMonth());
        List<String> plans =
                tables.read(PLANS, row -> row.getString(1), commissioner, lastMonth.atDay(1), (long) STATEMENTS);
        plans.forEach(plan -> statements.of(finance, plan, month));
        long began = System.nanoTime();
        plans.forEach(plan -> statements.of(finance, plan, month));
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%-36s %,12.0f a second%n", "statements drawn up", plans.size() / seconds);
    }

    private List<SignedIn> officer() {
        return tables.read(
                OFFICER,
                row -> new SignedIn(
                        row.getLong(1), Set.of(new Hat(Role.COMMISSIONER_FINANCE, row.getLong(2))), Set.of()));
    }

    private SignedIn invented() {
        long began = System.nanoTime();
        instance.get(InventedBooks.class)
                .invent(new Scale(PEOPLE, PEOPLE * 10L, PEOPLE * 100L, 1), (what, made, all) -> {})
                .value();
        System.out.printf("Invented in %.0f s%n", (System.nanoTime() - began) / 1e9);
        instance.get(SpendingRounds.class).goRound();
        System.out.printf("and counted after %.0f s%n", (System.nanoTime() - began) / 1e9);
        return officer().get(0);
    }
}
