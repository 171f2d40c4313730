package org.carepurse.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.web.identity.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of the directory in the started service, one errand at a time. */
class DirectoryPagesIT {

    @Test
    void a_holder_finds_a_service_looks_at_it_comes_back_to_the_same_search_and_can_put_it_in_the_basket() {
        Visitor marged = Visitor.signedInAs("marged.holder");
        Document found = marged.page("/services?words=physiotherapy&postcode=M33%204GT&order=CHEAPEST");
        Document one = marged.page(found.selectFirst(".cp-result a").attr("href"));
        Document back = marged.page(one.selectFirst(".govuk-back-link").attr("href"));
        assertThat(back.select("#words").val()).isEqualTo("physiotherapy");
        assertThat(back.select("#postcode").val()).isEqualTo("M33 4GT");
        assertThat(back.select("#order option[selected]").val()).isEqualTo("CHEAPEST");
        Document want = marged.page(one.selectFirst("a[href^=/basket/add]").attr("href"));
        assertThat(want.text()).contains(one.selectFirst("h1").text());
    }

    @Test
    void two_or_three_services_are_compared_and_no_other_number() {
        Visitor marged = Visitor.signedInAs("marged.holder");
        List<String> references =
                marged.page("/services").select("input[name=service]").eachAttr("value");
        assertThat(marged.page(comparing(references.subList(0, 3))).select("thead th"))
                .hasSize(3);
        for (int many : new int[] {0, 1, 4}) {
            Document again = marged.page(comparing(references.subList(0, many)));
            assertThat(again.title()).startsWith("Error:");
            assertThat(again.select(".govuk-error-summary").text()).contains("Tick 2 or 3");
        }
    }

    @Test
    void a_provider_enters_a_service_and_prices_it_and_sees_both() {
        Visitor bilal = Visitor.signedInAs("bilal.provider");
        String price = bilal.sendFrom(
                        "/provider/services/new",
                        "/provider/services/new",
                        Map.of(
                                "key",
                                "a-service-entered",
                                "name",
                                "Gardening",
                                "category",
                                "OTHER",
                                "postcode",
                                "m334gt"))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        assertThat(price).endsWith("/price");
        Map<String, String> told = Map.of(
                "key",
                "a-price-that-is-set",
                "unit",
                "HOUR",
                "price",
                "18.50",
                "from-day",
                "1",
                "from-month",
                "1",
                "from-year",
                "2020");
        assertThat(bilal.sendFrom(price, price + "/check", told).asString())
                .contains("Check the price")
                .contains("£18.50");
        assertThat(bilal.sendFrom(price, price, told).statusCode()).isEqualTo(303);
        assertThat(bilal.page("/provider/services")
                        .select("tr:contains(Gardening)")
                        .text())
                .contains("Waits for approval")
                .contains("£18.50 an hour");
        assertThat(Visitor.signedInAs("priya.provider").get(price).statusCode()).isEqualTo(403);
        assertThat(Visitor.signedInAs("marged.holder").get("/provider/services").statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_a_provider_types_wrong_is_said_at_each_field_and_kept() {
        Visitor bilal = Visitor.signedInAs("bilal.provider");
        String again = bilal.sendFrom(
                        "/provider/services/new",
                        "/provider/services/new",
                        Map.of(
                                "key",
                                "a-service-typed-wrong",
                                "name",
                                "<script>",
                                "category",
                                "",
                                "postcode",
                                "nowhere"))
                .asString();
        assertThat(again)
                .contains("<title>Error:")
                .contains("href=\"#postcode\"")
                .contains("href=\"#category\"")
                .contains("value=\"nowhere\"")
                .doesNotContain("<script>\"");
    }

    private static String comparing(List<String> references) {
        return references.stream()
                .map(each -> "&service=" + each)
                .collect(Collectors.joining("", "/services/compare?words=", ""));
    }
}
