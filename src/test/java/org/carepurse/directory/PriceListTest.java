package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceListTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    @Test
    void a_price_holds_until_the_next_one_begins() {
        PriceList prices = priced(from(TODAY, "22.00"), from(TODAY.plusDays(10), "23.50"));
        assertThat(priceOn(prices, TODAY.minusDays(1))).isEmpty();
        assertThat(priceOn(prices, TODAY)).containsExactly("22.00");
        assertThat(priceOn(prices, TODAY.plusDays(9))).containsExactly("22.00");
        assertThat(priceOn(prices, TODAY.plusDays(10))).containsExactly("23.50");
    }

    @Test
    void the_first_price_may_begin_in_the_past_since_nobody_ordered_by_another() {
        assertThat(priced().allows(from(TODAY.minusYears(1), "22.00"), TODAY).isDone())
                .isTrue();
        assertThat(priced(from(TODAY.plusDays(1), "20.00"))
                        .allows(from(TODAY, "22.00"), TODAY)
                        .isDone())
                .isTrue();
    }

    @Test
    void a_price_that_has_begun_is_not_changed() {
        PriceList prices = priced(from(TODAY.minusDays(1), "22.00"));
        assertThat(prices.allows(from(TODAY.minusDays(1), "23.00"), TODAY).why().code())
                .isEqualTo("price-has-begun");
        assertThat(prices.allows(from(TODAY.minusDays(2), "23.00"), TODAY).why().code())
                .isEqualTo("price-has-begun");
        assertThat(prices.allows(from(TODAY.minusDays(1), "22.00"), TODAY).isDone())
                .as("the same price again")
                .isTrue();
    }

    @Test
    void a_new_price_may_begin_today_unless_one_has_begun_today() {
        assertThat(priced(from(TODAY.minusDays(1), "22.00"))
                        .allows(from(TODAY, "23.00"), TODAY)
                        .isDone())
                .isTrue();
        assertThat(priced(from(TODAY, "22.00"))
                        .allows(from(TODAY, "23.00"), TODAY)
                        .isDone())
                .isFalse();
    }

    @Test
    void a_price_may_begin_up_to_two_years_ahead() {
        assertThat(priced().allows(from(TODAY.plusYears(2), "22.00"), TODAY).isDone())
                .isTrue();
        assertThat(priced().allows(from(TODAY.plusYears(2).plusDays(1), "22.00"), TODAY)
                        .why()
                        .code())
                .isEqualTo("price-too-far-ahead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000.01"})
    void a_price_is_above_nothing_and_at_most_a_hundred_thousand_pounds(String pounds) {
        assertThatThrownBy(() -> from(TODAY, pounds)).isInstanceOf(WrongInput.class);
        assertThat(from(TODAY, "100000").price()).isEqualTo(Sterling.pounds("100000"));
        assertThat(from(TODAY, "0.01").price()).isEqualTo(Sterling.pence(1));
    }

    private static PriceFrom from(LocalDate day, String pounds) {
        return new PriceFrom(Unit.HOUR, Sterling.pounds(pounds), day);
    }

    private static PriceList priced(PriceFrom... prices) {
        Service homecare = homecare();
        return new PriceList(
                Stream.of(prices).map(price -> new Price(homecare, price)).toList());
    }

    private static List<String> priceOn(PriceList prices, LocalDate day) {
        return prices.on(day).map(price -> Sterling.plain(price.amount())).stream()
                .toList();
    }

    private static Service homecare() {
        Provider provider =
                new Provider(1, 2, new ProviderFacts("Brook Home Support", "", "", "", "", "", ""), null, true);
        return new Service(
                provider,
                new ServiceFacts("HOMECARE", "Homecare", "", Place.NOT_TOLD),
                new Category("HOMECARE", "Homecare", "Gofal yn y cartref"),
                "");
    }
}
