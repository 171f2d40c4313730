package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.budget.PeopleAndBudgets;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.identity.Language;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Place;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.words.Words;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class FigureEntriesTest {

    private final CarePurseInstance instance;
    private final FigureEntries entries;
    private final PeopleAndBudgets people;

    private PlanAtWork plan;
    private SignedIn finance;
    private long commissioner;

    FigureEntriesTest(CarePurseInstance instance, FigureEntries entries, PeopleAndBudgets people) {
        this.instance = instance;
        this.entries = entries;
        this.people = people;
    }

    @BeforeEach
    void an_order_of_450_pounds_from_a_pot_of_1000() {
        OrderAtWork order = AnOrder.in(instance).placed();
        plan = order.plan();
        finance = plan.finance();
        commissioner = finance.hats().iterator().next().organisationId();
    }

    @Test
    void the_entries_behind_each_figure_add_up_to_it() {
        PeopleAndBudgets.Totals totals = people.totals(
                finance, new PeopleAndBudgets.Question(commissioner, "", null, PeopleAndBudgets.Order.BY_NAME, 0, 1));
        assertThat(sumOf(Figure.GRANTED)).isEqualTo(totals.granted());
        assertThat(sumOf(Figure.UNSORTED)).isEqualTo(totals.unallocated());
        assertThat(sumOf(Figure.LEFT)).isEqualTo(totals.balance().available());
        assertThat(sumOf(Figure.SET_ASIDE)).isEqualTo(totals.balance().held()).isEqualTo(pounds("450"));
        assertThat(sumOf(Figure.OWED)).isEqualTo(totals.balance().spent());
    }

    @Test
    void entries_are_listed_a_page_at_a_time_without_gap_or_repeat() {
        List<FigureEntry> all = entries.list(finance, asked(Figure.LEFT, ""), Place.NEWEST, 100);
        List<FigureEntry> oneByOne = new ArrayList<>();
        Place place = Place.NEWEST;
        for (FigureEntry ignored : all) {
            FigureEntry next =
                    entries.list(finance, asked(Figure.LEFT, ""), place, 1).get(0);
            oneByOne.add(next);
            place = next.place();
        }
        assertThat(oneByOne).isEqualTo(all).hasSizeGreaterThanOrEqualTo(2);
        assertThat(entries.list(finance, asked(Figure.LEFT, ""), place, 1)).isEmpty();
    }

    @Test
    void a_file_has_every_entry_that_the_pages_list() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new EntrySheet(
                        (before, atMost) -> entries.list(finance, asked(Figure.LEFT, ""), before, atMost),
                        Words.in(Language.ENGLISH))
                .write(SheetForm.CSV, file);
        List<String> lines = file.toString(StandardCharsets.UTF_8).lines().toList();
        List<FigureEntry> listed = entries.list(finance, asked(Figure.LEFT, ""), Place.NEWEST, 100);
        assertThat(lines).hasSize(1 + listed.size()).hasSizeGreaterThan(2);
        for (int line = 1; line < lines.size(); line++) {
            FigureEntry entry = listed.get(line - 1);
            assertThat(lines.get(line))
                    .startsWith(entry.place() + ",")
                    .endsWith("," + entry.amount().getAmount());
        }
    }

    @Test
    void whoever_may_not_see_them_is_told_so_before_a_file_begins() {
        assertThatThrownBy(() -> new EntrySheet(
                        (before, atMost) -> entries.list(plan.holder(), asked(Figure.LEFT, ""), before, atMost),
                        Words.in(Language.ENGLISH)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void one_plans_entries_are_its_own() {
        assertThat(entries.list(finance, asked(Figure.SET_ASIDE, plan.reference()), Place.NEWEST, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.plan()).isEqualTo(plan.reference()));
        assertThat(entries.sum(finance, asked(Figure.SET_ASIDE, "PLN-0000-0000")))
                .isEqualTo(NONE);
    }

    @Test
    void another_commissioners_finance_and_the_holder_see_none() {
        SignedIn other = AnOrder.in(instance).placed().plan().finance();
        for (SignedIn stranger : List.of(other, plan.holder())) {
            assertThatThrownBy(() -> entries.list(stranger, asked(Figure.LEFT, ""), Place.NEWEST, 10))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> entries.sum(stranger, asked(Figure.LEFT, "")))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private Money sumOf(Figure figure) {
        Money listed = entries.list(finance, asked(figure, ""), Place.NEWEST, 100).stream()
                .map(FigureEntry::amount)
                .reduce(NONE, Money::plus);
        assertThat(entries.sum(finance, asked(figure, ""))).isEqualTo(listed);
        return listed;
    }

    private FigureEntries.Question asked(Figure figure, String ofPlan) {
        return new FigureEntries.Question(commissioner, figure, ofPlan);
    }
}
