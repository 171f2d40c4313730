package org.carepurse.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.spending.AreaPrices.Asked;
import org.junit.jupiter.api.Test;

class AreaPricesTest {

    @Test
    void the_middle_is_of_all_prices_in_the_boroughs_of_a_provider() {
        AreaPrices prices = new AreaPrices(List.of(
                new Asked("Trafford", "1", 3_000),
                new Asked("Trafford", "2", 4_000),
                new Asked("Trafford", "3", 4_600),
                new Asked("Trafford", "3", 9_900),
                new Asked("Salford", "4", 1_000)));
        assertThat(prices.middleFor("1")).contains(pounds("43.00"));
        assertThat(prices.middleFor("3")).contains(pounds("43.00"));
    }

    @Test
    void of_two_middle_prices_it_is_halfway_half_a_penny_up() {
        AreaPrices prices = new AreaPrices(List.of(
                new Asked("Trafford", "1", 1_000),
                new Asked("Trafford", "2", 2_000),
                new Asked("Trafford", "3", 2_001),
                new Asked("Trafford", "4", 9_000)));
        assertThat(prices.middleFor("4")).contains(pounds("20.01"));
    }

    @Test
    void of_fewer_than_three_providers_nothing_is_the_middle() {
        AreaPrices prices = new AreaPrices(List.of(
                new Asked("Trafford", "1", 1_000),
                new Asked("Trafford", "1", 1_500),
                new Asked("Trafford", "2", 2_000),
                new Asked("Salford", "3", 2_000)));
        assertThat(prices.middleFor("1")).isEmpty();
        assertThat(prices.middleFor("nobody")).isEmpty();
    }
}
