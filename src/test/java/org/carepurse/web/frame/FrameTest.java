package org.carepurse.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.web.component.Page;
import org.carepurse.web.component.Pagination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrameTest {

    private final Frame frame = DrawnPage.aPage("frame/start.jte").frame();

    @ParameterizedTest
    @CsvSource({"1, 3, 1 2 3", "1, 9, 1 2 … 9", "5, 9, 1 … 4 5 6 … 9", "9, 9, 1 … 8 9", "3, 5, 1 2 3 4 5"})
    void shows_the_first_the_last_and_the_pages_around_the_current_one(int current, int last, String shown) {
        List<Page> pages = frame.pages(current, last, page -> "?page=" + page).items();

        assertThat(pages.stream()
                        .map(page -> page.ellipsis() ? "…" : page.number())
                        .toList())
                .isEqualTo(List.of(shown.split(" ")));
    }

    @Test
    void there_is_no_step_before_the_first_page_and_none_after_the_last() {
        Pagination only = frame.pages(1, 1, page -> "?page=" + page);

        assertThat(only.previous()).isNull();
        assertThat(only.next()).isNull();
    }

    @Test
    void the_title_says_first_that_there_is_an_error() {
        assertThat(frame.title("Basket", true)).isEqualTo("Error: Basket – CarePurse");
        assertThat(frame.title("Basket", false)).isEqualTo("Basket – CarePurse");
    }

    @Test
    void each_sending_of_a_form_has_a_key_of_its_own() {
        assertThat(frame.freshKey()).isNotEqualTo(frame.freshKey());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_a_place_to_begin(Role role) {
        assertThat(DrawnPage.aPage("frame/start.jte").seenBy(role).frame().home())
                .isNotEqualTo("/sign-in");
    }

    @Test
    void a_nominee_goes_where_the_holder_goes() {
        assertThat(Place.of(new SignedIn(1, Set.of(), Set.of(2L)))).contains(Place.PURSE, Place.ORDERS);
        assertThat(Place.of(new SignedIn(1, Set.of(), Set.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/orders, true", "/orders/ORD-1, true", "/ordersome, false", "/, false"})
    void a_place_holds_itself_and_what_lies_below(String page, boolean held) {
        assertThat(Place.ORDERS.holds(page)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "/help, /help",
        "/orders?page=2, /orders?page=2",
        "//evil.example, /",
        "https://evil.example, /",
        "/\\evil.example, /",
        "javascript:alert(1), /"
    })
    void a_way_back_never_leads_away(String asked, String followed) {
        assertThat(LocalPath.orHome(asked)).isEqualTo(followed);
    }

    @Test
    void without_a_way_back_there_is_the_start_page() {
        assertThat(LocalPath.orHome(null)).isEqualTo("/");
    }
}
