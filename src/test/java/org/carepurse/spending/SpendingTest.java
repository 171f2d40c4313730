package org.carepurse.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Place;
import org.carepurse.order.AnOrder;
import org.carepurse.report.FigureEntry;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class SpendingTest {

    private static final List<Measure> JOURNALLED =
            Arrays.stream(Measure.values()).filter(Measure::isOfJournal).toList();

    private final CarePurseInstance instance;
    private final Spending spending;
    private final SpendingEntries entries;
    private final ProveSpending proving;

    private WorkedBook book;
    private SignedIn finance;
    private long commissioner;
    private Months year;
    private String provider;

    SpendingTest(CarePurseInstance instance, Spending spending, SpendingEntries entries, ProveSpending proving) {
        this.instance = instance;
        this.spending = spending;
        this.entries = entries;
        this.proving = proving;
    }

    @BeforeEach
    void the_worked_book() {
        book = WorkedBook.in(instance);
        finance = book.finance;
        commissioner = book.commissioner;
        provider = book.provider;
        year = Months.of(book.year);
    }

    @Test
    void tells_it_by_every_grouping_and_each_comes_to_the_same() {
        for (Grouping by : Grouping.values()) {
            SpentOn total = ask(question(by)).total();
            assertThat(total.of(Measure.ORDERED)).as("ordered by %s", by).isEqualTo(pounds("450"));
            assertThat(total.of(Measure.DELIVERED)).as("delivered by %s", by).isEqualTo(pounds("315"));
            assertThat(total.of(Measure.OWED)).as("owed by %s", by).isEqualTo(pounds("315"));
            assertThat(total.of(Measure.PAID)).as("paid by %s", by).isEqualTo(pounds("315"));
            assertThat(total.setAside()).as("set aside by %s", by).isEqualTo(pounds("135"));
        }
        assertThat(proving.prove().differences()).isEmpty();
    }

    @Test
    void what_was_paid_is_told_by_stream_holding_kind_provider_and_year_of_beginning() {
        assertThat(paidTo(Grouping.STREAM)).containsExactly("OTHER_NHS");
        assertThat(paidTo(Grouping.HOLDING)).containsExactly("NOTIONAL");
        assertThat(paidTo(Grouping.CATEGORY)).containsExactly("PHYSIOTHERAPY");
        assertThat(paidTo(Grouping.PROVIDER)).containsExactly(provider);
        assertThat(paidTo(Grouping.COHORT)).containsExactly(year.first().getYear() + "");
    }

    @Test
    void a_provider_is_named() {
        assertThat(ask(question(Grouping.PROVIDER)).groups())
                .filteredOn(group -> group.group().equals(provider))
                .singleElement()
                .satisfies(group -> assertThat(group.name()).isNotEmpty());
    }

    @Test
    void the_budget_is_spread_over_the_days_of_the_plan_and_no_penny_is_lost() {
        Months plan = new Months(year.first(), year.last().plusYears(1));
        SpendingQuestion asked = new SpendingQuestion(commissioner, plan, Grouping.MONTH, null, null, null);
        assertThat(ask(asked).total().of(Measure.BUDGET)).isEqualTo(pounds("5200"));
        assertThat(ask(asked).groups())
                .extracting(month -> month.of(Measure.BUDGET))
                .filteredOn(Money::isPositive)
                .hasSizeGreaterThan(11);
    }

    @Test
    void one_part_is_told_month_by_month_and_what_is_set_aside_stays_so_until_it_is_used() {
        SpendingQuestion ofProvider =
                question(Grouping.PROVIDER).narrowedTo(provider).by(Grouping.MONTH);
        Spent months = ask(ofProvider);
        assertThat(months.groups()).hasSize(12);
        assertThat(months.total().of(Measure.OWED)).isEqualTo(pounds("315"));
        assertThat(months.groups().get(11).setAside()).isEqualTo(pounds("135"));
        SpendingQuestion later = new SpendingQuestion(
                commissioner, Months.of(year.last().plusMonths(1)), Grouping.STREAM, null, null, null);
        assertThat(ask(later).total().of(Measure.ORDERED)).isEqualTo(NONE);
        assertThat(ask(later).total().setAside()).isEqualTo(pounds("135"));
    }

    @Test
    void the_entries_behind_each_figure_add_up_to_it() {
        for (Grouping by : Grouping.values()) {
            for (SpentOn group : ask(question(by)).groups()) {
                for (Measure measure : JOURNALLED) {
                    SpendingEntries.Question behind =
                            new SpendingEntries.Question(question(by).narrowedTo(group.group()), measure);
                    assertThat(entries.sum(finance, behind))
                            .as("%s of %s %s", measure, by, group.group())
                            .isEqualTo(group.of(measure))
                            .isEqualTo(listed(behind));
                }
            }
        }
    }

    @Test
    void nobody_but_the_commissioners_own_finance_and_auditors_sees_any_of_it() {
        SignedIn strangers = AnOrder.in(instance).placed().plan().finance();
        SpendingEntries.Question behind = new SpendingEntries.Question(question(Grouping.MONTH), Measure.OWED);
        assertThatThrownBy(() -> spending.ask(strangers, question(Grouping.MONTH)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> entries.list(strangers, behind, Place.NEWEST, 1))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> entries.sum(strangers, behind)).isInstanceOf(NotAllowed.class);
    }

    private Money listed(SpendingEntries.Question behind) {
        List<FigureEntry> all = new ArrayList<>();
        Place place = Place.NEWEST;
        List<FigureEntry> one = entries.list(finance, behind, place, 1);
        while (!one.isEmpty()) {
            all.addAll(one);
            place = one.get(0).place();
            one = entries.list(finance, behind, place, 1);
        }
        return all.stream().map(FigureEntry::amount).reduce(NONE, Money::plus);
    }

    private List<String> paidTo(Grouping by) {
        return ask(question(by)).groups().stream()
                .filter(group -> group.of(Measure.PAID).isPositive())
                .map(SpentOn::group)
                .toList();
    }

    private Spent ask(SpendingQuestion asked) {
        return spending.ask(finance, asked);
    }

    private SpendingQuestion question(Grouping by) {
        return book.by(by, year);
    }
}
