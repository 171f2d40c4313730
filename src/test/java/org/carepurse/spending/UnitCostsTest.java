package org.carepurse.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.Optional;
import org.carepurse.identity.NotAllowed;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class UnitCostsTest {

    private static final UnitKind SESSION = new UnitKind("PHYSIOTHERAPY", "SESSION");

    private final CarePurseInstance instance;
    private final WorkedBook book;
    private final UnitCosts costs;
    private final DeliveriesBehind behind;
    private final Spending spending;

    UnitCostsTest(CarePurseInstance instance, UnitCosts costs, DeliveriesBehind behind, Spending spending) {
        this.instance = instance;
        this.book = WorkedBook.in(instance);
        this.costs = costs;
        this.behind = behind;
        this.spending = spending;
    }

    @Test
    void a_unit_is_told_with_what_it_cost_and_leads_to_its_deliveries() {
        Months year = Months.of(book.year);
        assertThat(costs.kinds(book.finance, book.commissioner, year)).containsExactly(SESSION);
        UnitCost cost = costs.of(book.finance, new UnitCosts.Question(book.commissioner, year, SESSION))
                .get(0);
        assertThat(cost.provider()).isEqualTo(book.provider);
        assertThat(cost.hundredths()).isEqualTo(700);
        assertThat(List.of(cost.average(), cost.lowest(), cost.highest())).containsOnly(pounds("45"));
        SpendingQuestion ofProvider = book.by(Grouping.PROVIDER, year).narrowedTo(book.provider);
        List<DeliveredPart> parts =
                list(new DeliveriesBehind.Question(ofProvider, SESSION), DeliveredPart.Place.NEWEST);
        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.worth()).isEqualTo(pounds("315"));
            assertThat(part.order()).startsWith("ORD-");
            assertThat(list(
                            new DeliveriesBehind.Question(ofProvider, SESSION),
                            DeliveredPart.Place.read(part.place().toString()).orElseThrow()))
                    .isEmpty();
        });
        assertThat(list(
                        new DeliveriesBehind.Question(ofProvider, new UnitKind("PHYSIOTHERAPY", "HOUR")),
                        DeliveredPart.Place.NEWEST))
                .isEmpty();
    }

    @Test
    void deliveries_behind_every_group_come_to_what_was_delivered() {
        for (Grouping by : Grouping.values()) {
            SpendingQuestion asked = book.by(by, Months.of(book.year));
            assertThat(list(
                            new DeliveriesBehind.Question(asked.narrowedTo(groupOf(asked)), null),
                            DeliveredPart.Place.NEWEST))
                    .as("by %s", by)
                    .extracting(DeliveredPart::worth)
                    .containsExactly(pounds("315"));
        }
    }

    @Test
    void averages_are_weighed_by_units_to_the_nearest_penny() {
        UnitCost one = new UnitCost("1", "One", 200, 200 * 1_000, pounds("10"), pounds("10"), Optional.empty());
        UnitCost other = new UnitCost("1", "One", 100, 100 * 1_001, pounds("10.01"), pounds("10.01"), Optional.empty());
        UnitCost both = UnitCosts.total(List.of(one, other)).orElseThrow();
        assertThat(both.average()).isEqualTo(pounds("10.00"));
        assertThat(List.of(both.lowest(), both.highest())).containsExactly(pounds("10"), pounds("10.01"));
        assertThat(UnitCosts.total(List.of())).isEmpty();
    }

    @Test
    void nobody_else_sees_any_of_it() {
        WorkedBook others = WorkedBook.in(instance);
        Months year = Months.of(book.year);
        assertThatThrownBy(() -> costs.kinds(others.finance, book.commissioner, year))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> costs.of(others.finance, new UnitCosts.Question(book.commissioner, year, SESSION)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> behind.list(
                        others.finance,
                        new DeliveriesBehind.Question(book.by(Grouping.MONTH, year), null),
                        DeliveredPart.Place.NEWEST,
                        1))
                .isInstanceOf(NotAllowed.class);
    }

    private String groupOf(SpendingQuestion asked) {
        return spending.ask(book.finance, asked).groups().stream()
                .filter(group -> group.of(Measure.DELIVERED).isPositive())
                .findFirst()
                .orElseThrow()
                .group();
    }

    private List<DeliveredPart> list(DeliveriesBehind.Question question, DeliveredPart.Place before) {
        return behind.list(book.finance, question, before, 50);
    }
}
