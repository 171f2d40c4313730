package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class ServiceSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);
    private static final Point SALE = new Point(53.4246, -2.3196);
    private static final Point STOCKPORT = new Point(53.4106, -2.1575);

    private final CarePurseInstance instance;
    private final ServiceSearch search;
    private final InventedPeople people;
    private final SignedIn finance;
    private final String word;

    ServiceSearchTest(CarePurseInstance instance) {
        this.instance = instance;
        this.search = instance.get(ServiceSearch.class);
        this.people = InventedPeople.in(instance);
        this.finance = people.finance();
        this.word = "zq" + Long.toString(people.commissionerId(), 36);
    }

    @BeforeEach
    void threeServices() {
        offered("Paddling in Sale", "SWIMMING", "ZE1 1AA", SALE, "12.00");
        offered("Paddling in Stockport", "SWIMMING", "ZE2 1AA", STOCKPORT, "9.00");
        offered("Watercolours", "ART_CLASS", "", null, "25.00");
        instance.get(PostcodeMap.class).redraw();
    }

    @Test
    void finds_by_the_beginning_of_each_word_in_any_order() {
        assertThat(names(typed("sale " + word))).containsExactly("Paddling in Sale");
        assertThat(names(typed(word + " padd"))).containsExactlyInAnyOrder("Paddling in Sale", "Paddling in Stockport");
        assertThat(names(typed(word + " nofio"))).as("in Welsh").hasSize(2);
        assertThat(names(typed(word + " unicycle"))).isEmpty();
    }

    @Test
    void what_was_typed_is_never_part_of_the_question() {
        for (String typed : List.of("'; DROP TABLE service; --", "+-*()~<>\"@", "%", "_", "\\", "a", "<script>")) {
            assertThat(search.find(typed(typed)).services()).isNotNull();
        }
        assertThat(names(typed(word))).hasSize(3);
    }

    @Test
    void the_nearest_comes_first_and_what_has_no_place_last() {
        Search near = new Search(word, Postcode.parse("", "ZE1 1AB"), 0, "", 0, false, SearchOrder.NEAREST, TODAY, 1);
        assertThat(names(near)).containsExactly("Paddling in Sale", "Paddling in Stockport", "Watercolours");
        assertThat(search.find(near).services().get(1).miles()).isBetween(6.0, 8.0);
        assertThat(search.find(near).services().get(2).distance()).isEmpty();
    }

    @Test
    void a_distance_leaves_out_what_is_further_or_has_no_place() {
        Postcode here = Postcode.parse("", "ZE1 1AB");
        assertThat(names(new Search(word, here, 5, "", 0, false, SearchOrder.NEAREST, TODAY, 1)))
                .containsExactly("Paddling in Sale");
        assertThat(names(new Search(word, here, 10, "", 0, false, SearchOrder.NEAREST, TODAY, 1)))
                .hasSize(2);
    }

    @Test
    void says_when_the_place_asked_for_is_not_known() {
        Found found = search.find(
                new Search(word, Postcode.parse("", "IV27 4XX"), 5, "", 0, false, SearchOrder.NEAREST, TODAY, 1));
        assertThat(found.placeKnown()).isFalse();
        assertThat(found.services()).hasSize(3);
    }

    @Test
    void finds_by_kind_and_by_price_up_to_and_including_it() {
        assertThat(names(new Search(word, null, 0, "ART_CLASS", 0, false, SearchOrder.BEST_MATCH, TODAY, 1)))
                .containsExactly("Watercolours");
        assertThat(names(new Search(word, null, 0, "", 1200, false, SearchOrder.CHEAPEST, TODAY, 1)))
                .containsExactly("Paddling in Stockport", "Paddling in Sale");
        assertThat(names(new Search(word, null, 0, "", 1199, false, SearchOrder.CHEAPEST, TODAY, 1)))
                .containsExactly("Paddling in Stockport");
    }

    @Test
    void what_cannot_be_ordered_is_shown_only_when_asked_for() {
        Search before = new Search(word, null, 0, "", 0, false, SearchOrder.BEST_MATCH, TODAY.minusDays(1), 1);
        assertThat(search.find(before).total()).isZero();
        Found all = search.find(new Search(word, null, 0, "", 0, true, SearchOrder.BEST_MATCH, TODAY.minusDays(1), 1));
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.services())
                .allSatisfy(found ->
                        assertThat(found.offer().whyNot().orElseThrow().code()).isEqualTo("service-without-price"));
    }

    @Test
    void a_page_beyond_the_last_is_the_last() {
        Found found = search.find(new Search(word, null, 0, "", 0, false, SearchOrder.BEST_MATCH, TODAY, 400));
        assertThat(found.page()).isEqualTo(1);
        assertThat(found.services()).hasSize(3);
    }

    private List<String> names(Search asked) {
        return search.find(asked).services().stream()
                .map(found -> found.offer().serviceName())
                .toList();
    }

    private Search typed(String words) {
        return new Search(words, null, 0, "", 0, false, SearchOrder.BEST_MATCH, TODAY, 1);
    }

    private void offered(String name, String category, String postcode, Point point, String pounds) {
        ProviderFacts facts = new ProviderFacts("Invented " + word, "", "", "", "", "", "");
        ProviderDesk providers = instance.get(ProviderDesk.class);
        ServiceDesk services = instance.get(ServiceDesk.class);
        Provider provider = providers
                .list(finance, RequestKey.fresh(), new NewProvider(people.commissionerId(), facts, List.of(), true))
                .value();
        providers.decide(
                finance, RequestKey.fresh(), new ProviderDecision(provider.reference(), ProviderAct.APPROVE, ""));
        Service service = services.offer(
                        finance,
                        RequestKey.fresh(),
                        new OfferedService(provider.reference(), category, name, "", "", postcode, "", point))
                .value();
        services.decide(finance, RequestKey.fresh(), service.reference(), ServiceAct.APPROVE)
                .value();
        instance.get(Pricing.class)
                .set(
                        finance,
                        RequestKey.fresh(),
                        service.reference(),
                        new PriceFrom(Unit.SESSION, Sterling.pounds(pounds), TODAY))
                .value();
    }
}
