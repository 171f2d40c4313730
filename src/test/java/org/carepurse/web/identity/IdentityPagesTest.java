package org.carepurse.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.web.frame.DrawnPage.aPage;

import java.util.List;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.outcome.Refusal;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityPagesTest {

    private static final Problems NONE = Problems.none(Words.in(Language.ENGLISH));

    @Test
    void a_refused_sign_in_keeps_the_address_and_never_the_password() {
        Problems problems = NONE.and("email", Refusal.because("sign-in-wrong"));
        Document page = aPage("identity/sign-in.jte").with(new SignInPage("\"><script>", "/account", problems));
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("#email").attr("value")).isEqualTo("\"><script>");
        assertThat(page.select("#password").attr("value")).isEmpty();
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#email");
        assertThat(page.select("input[name=next]").attr("value")).isEqualTo("/account");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_account_shows_roles_language_and_sign_ins_in_either_language(Language language) {
        AccountPage account = new AccountPage(
                "Gwen Price",
                "gwen@example.org",
                "999 000 0018",
                language,
                List.of(new AccountPage.RoleAt(Role.BUDGET_HOLDER, "Invented board")),
                List.of(
                        new AccountPage.Row(
                                "SGN-1", "Firefox, Windows", "4 March 2027, 10:00", "4 March 2027, 10:05", true),
                        new AccountPage.Row("SGN-2", "", "3 March 2027, 09:00", "3 March 2027, 09:30", false)),
                true,
                "identity.account.done.language");
        Document page = aPage("identity/account.jte")
                .seenBy(Role.BUDGET_HOLDER)
                .in(language)
                .at("/account")
                .with(account);
        assertThat(page.text()).contains("Gwen Price", "999 000 0018", "Invented board", "Firefox, Windows");
        assertThat(page.select("form[action=/account/sign-ins/SGN-2/end]")).hasSize(1);
        assertThat(page.select("form[action=/account/sign-ins/SGN-1/end]")).isEmpty();
        assertThat(page.select("form input[name=csrf]"))
                .allMatch(field -> !field.attr("value").isEmpty());
    }

    @Test
    void a_nominee_of_nobody_is_told_what_to_do() {
        Document page = aPage("identity/whose-purse.jte").with(new WhosePursePage(List.of(), "", NONE));
        assertThat(page.text()).contains("Nobody has asked you");
        assertThat(page.select("input[type=radio]")).isEmpty();
    }

    @Test
    void a_nominee_chooses_among_those_who_asked_them() {
        Document page = aPage("identity/whose-purse.jte")
                .with(new WhosePursePage(
                        List.of(
                                new WhosePursePage.Holder("PER-1", "Hari Holder", false),
                                new WhosePursePage.Holder("PER-2", "Me", true)),
                        "PER-1",
                        NONE));
        assertThat(page.select("input[type=radio][checked]").attr("value")).isEqualTo("PER-1");
        assertThat(page.text()).contains("Hari Holder").contains("My own");
    }

    @Test
    void the_signed_out_page_leads_back() {
        Document page = aPage("identity/signed-out.jte").alone();
        assertThat(page.select("main a").attr("href")).isEqualTo("/sign-in");
    }

    @Test
    void a_device_is_named_in_words_people_know() {
        assertThat(Device.inWords(
                        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0"))
                .isEqualTo("Edge, Windows");
        assertThat(Device.inWords("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1"))
                .isEqualTo("Safari, iPhone");
        assertThat(Device.inWords("curl/8")).isEmpty();
    }
}
