package org.carepurse.web.savedview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.savedview.InventedView;
import org.carepurse.savedview.SavedView;
import org.carepurse.savedview.ViewAddress;
import org.carepurse.web.frame.DrawnPage;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.ViewsHere;
import org.carepurse.web.workload.WorkPage;
import org.carepurse.words.Words;
import org.carepurse.workload.WorkList;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavedViewPagesTest {

    private static final SavedView LATE = InventedView.called("Late", "/work/late");

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_dashboard_leads_to_those_of_its_own_and_saves_itself(Language language) {
        Document page = dashboard(language, "/work");
        assertThat(page.select("#saved-views a[href=/work/late]").text()).isEqualTo("Late");
        assertThat(page.select("#saved-views input[name=address]").attr("value"))
                .isEqualTo("/work");
        assertThat(page.select("#saved-views").text()).doesNotContain("savedview.");
    }

    @Test
    void what_is_saved_already_is_not_saved_again() {
        Document page = dashboard(Language.ENGLISH, "/work/late");
        assertThat(page.select("#saved-views strong").text()).isEqualTo("Late");
        assertThat(page.select("#saved-views form")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_list_leads_to_each_and_keeps_what_was_typed_wrong(Language language) {
        Words words = Words.in(language);
        Document page = DrawnPage.aPage("savedview/list.jte")
                .seenBy(Role.COMMISSIONER_AUDITOR)
                .in(language)
                .at("/saved-views")
                .with(new SavedViewsPage(
                        List.of(LATE), "/work", "", false, Problems.none(words).and("name", "too short")));
        assertThat(page.select("a[href=/work/late]").text()).isEqualTo("Late");
        assertThat(page.select("a[href=/saved-views/" + LATE.reference() + "]")).hasSize(1);
        assertThat(page.select("a[href=#name]").text()).isEqualTo("too short");
        assertThat(page.select("input[name=address]").attr("value")).isEqualTo("/work");
        assertThat(page.text()).doesNotContain("savedview.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_is_renamed_or_deleted_on_its_own_page(Language language) {
        Document page = DrawnPage.aPage("savedview/one.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .in(language)
                .at("/saved-views/" + LATE.reference())
                .with(new SavedViewPage(LATE, "Late", true, Problems.none(Words.in(language))));
        assertThat(page.select("form[action^=/saved-views/]").eachAttr("action"))
                .containsExactly("/saved-views/" + LATE.reference(), "/saved-views/" + LATE.reference() + "/deletion");
        assertThat(page.text()).doesNotContain("savedview.");
    }

    private static Document dashboard(Language language, String path) {
        return DrawnPage.aPage("workload/work.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .in(language)
                .at(path)
                .withViews(new ViewsHere(Optional.of(ViewAddress.parse(path)), List.of(LATE)))
                .with(new WorkPage(new EnumMap<>(WorkList.class), List.of()));
    }
}
