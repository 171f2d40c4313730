package org.carepurse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.carepurse.testing.InBrowser;
import org.carepurse.testing.StartedCarePurse;
import org.carepurse.web.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of everybody, with work in every state and with none, answered and left unanswered, in both languages. All are
 * fetched; of those with the same skeleton in the same language, the first is looked at in the browser.
 */
@InBrowser
class EveryPageIT {

    private static final Set<Skeleton> LOOKED_AT = new HashSet<>();
    private static final Set<String> SENT_EMPTY = new HashSet<>();

    /** Unfolds a form and empties every answer of it, as someone does who sends it too soon. */
    private static final String EMPTY =
            """
            form => {
              form.closest('details')?.setAttribute('open', '');
              [...form.elements].forEach(field => {
                if (field.type === 'radio' || field.type === 'checkbox') {
                  field.checked = false;
                } else if (field.tagName === 'SELECT') {
                  field.selectedIndex = 0;
                } else if (field.type !== 'hidden') {
                  field.value = '';
                }
              });
            }""";

    @ParameterizedTest
    @EnumSource(
            value = Invented.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HOLDER_ELSEWHERE", "FINANCE_ELSEWHERE"})
    void is_in_order_for(Invented person, Page page) {
        Furnished.once(page);
        Visitor visitor = person.signedIn();
        Walk walk = Walk.of(visitor);
        Examination examination = examine(page, person.name().toLowerCase(Locale.ROOT), visitor);
        walk.deadLinks().forEach(examination::add);
        for (Sight sight : walk.sights()) {
            lookAt(sight, page, examination);
            sendFormsEmpty(sight, page, examination);
        }
        assertThat(examination.problems())
                .as("%d pages of %s", walk.sights().size(), person)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Invented.class,
            names = {"HOLDER", "HOLDER_WITHOUT_MONEY"})
    void is_in_order_in_Welsh_for(Invented person, Page page) {
        Furnished.once(page);
        Visitor visitor = person.signedIn();
        visitor.get("/language/cy?back=/");
        Walk walk = Walk.of(visitor);
        Examination examination = examine(page, person.name().toLowerCase(Locale.ROOT) + "-cy", visitor);
        for (Sight sight : walk.sights()) {
            lookAt(sight, page, examination);
            if (!"cy".equals(sight.page().select("html").attr("lang"))) {
                examination.add(sight.path() + ": is not in Welsh");
            }
        }
        assertThat(examination.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/sign-in",
                "/signed-out",
                "/language/xx",
                "/welcome",
                "/welcome/7K3M-9QX4-T2BH-W5RD-6JPN"
            })
    void is_in_order_for_a_stranger(String path, Page page) {
        Examination examination = new Examination(page, "stranger");
        page.navigate(path);
        examination.look();
        if (page.locator("main form").count() > 0) {
            page.waitForNavigation(() -> page.locator("main form button").click());
            examination.look(path + ", sent empty");
        }
        assertThat(examination.problems()).isEmpty();
    }

    @Test
    void is_in_order_when_there_is_no_such_page_or_it_is_not_for_you(Page page) {
        Examination examination = examine(page, "trouble", Invented.HOLDER.signedIn());
        for (String path : List.of("/nowhere", "/orders/ORD-0000-0000", "/people", "/trail?from-day=x", "/plans/x")) {
            page.navigate(path);
            examination.look();
        }
        assertThat(examination.problems()).isEmpty();
    }

    private static Examination examine(Page page, String folder, Visitor visitor) {
        page.context().clearCookies();
        visitor.cookies().forEach((name, value) -> page.context()
                .addCookies(List.of(new Cookie(name, value)
                        .setUrl(StartedCarePurse.shared().home().toString()))));
        return new Examination(page, folder);
    }

    private static void lookAt(Sight sight, Page page, Examination examination) {
        if (LOOKED_AT.add(Skeleton.of(sight.page()))) {
            page.navigate(sight.path());
            examination.look();
        }
    }

    private static void sendFormsEmpty(Sight sight, Page page, Examination examination) {
        for (int i = 0; i < sight.forms().size(); i++) {
            SentForm sent = new SentForm(sight.forms().get(i));
            if (sent.asksSomething() && SENT_EMPTY.add(sent.kind())) {
                page.navigate(sight.path());
                Locator form = page.locator("main form[method=post]").nth(i);
                form.evaluate(EMPTY);
                page.waitForNavigation(() -> form.locator("button").first().click());
                examination.look(sight.path() + ", form " + (i + 1) + " sent empty");
            }
        }
    }
}
