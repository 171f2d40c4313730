package org.carepurse.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.web.frame.DrawnPage.aPage;

import java.util.List;
import java.util.Set;
import org.carepurse.identity.Hat;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {

    @Test
    void the_page_says_its_language_and_offers_the_other_at_the_same_place() {
        Document page = aPage("frame/start.jte").in(Language.WELSH).at("/help").alone();

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("cy");
        assertThat(page.selectFirst("a[hreflang=en]").attr("href")).isEqualTo("/language/en?back=%2Fhelp");
    }

    @Test
    void a_stranger_is_offered_to_sign_in_and_sees_no_places() {
        Document page = aPage("frame/start.jte").alone();

        assertThat(page.select("a[href=/sign-in]")).hasSize(1);
        assertThat(page.select("nav")).isEmpty();
    }

    @Test
    void a_person_sees_their_name_their_places_and_where_they_are() {
        Document page = aPage("frame/help.jte")
                .seenBy(Role.BUDGET_HOLDER)
                .at("/orders/ORD-1")
                .alone();

        assertThat(page.selectFirst(".cp-header__who").text()).isEqualTo("Signed in as Gwen Price");
        assertThat(page.select("nav a").eachText())
                .containsExactly(
                        "My money", "Find support", "Basket", "My orders", "Did you get it?", "Disputes", "Messages");
        assertThat(page.select("nav a[aria-current]").eachText()).containsExactly("My orders");
    }

    @Test
    void whoever_could_go_to_many_places_sees_those_of_every_day_and_a_way_to_all() {
        Document page = aPage("frame/help.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .at("/policies")
                .alone();

        assertThat(page.select("nav a").eachText())
                .containsExactly(
                        "All pages", "People and budgets", "Invoices to check", "Pay", "Bank and books", "Messages");
        assertThat(page.select("nav a[aria-current]").eachText())
                .as("where a page is that has no entry of its own")
                .containsExactly("All pages");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_with_one_hat_has_more_than_seven_places_before_them(Role role) {
        Document page = aPage("frame/help.jte").seenBy(role).alone();

        assertThat(page.select("nav a").size()).isBetween(1, 7);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_contents_lead_to_every_place_of_a_role_once(Role role) {
        List<Place> places = Place.of(new SignedIn(1, Set.of(new Hat(role, 2)), Set.of()));
        Document page = aPage("frame/contents.jte").seenBy(role).with(ContentsPage.of(places));

        assertThat(page.select("main a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        places.stream().map(Place::path).toList());
        assertThat(page.select("main section > h2 + ul")).hasSameSizeAs(page.select("main h2"));
    }

    @Test
    void signing_out_is_an_act_and_so_a_form_with_the_token() {
        Document page = aPage("frame/help.jte").seenBy(Role.CARE_COORDINATOR).alone();

        assertThat(page.selectFirst("form[method=post][action=/sign-out] input[name=csrf]")
                        .val())
                .isEqualTo("a-csrf-token");
    }

    @Test
    void nothing_is_styled_or_scripted_inside_the_page() {
        Document page = aPage("frame/start.jte").seenBy(Role.PROVIDER_STAFF).alone();

        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    }
}
