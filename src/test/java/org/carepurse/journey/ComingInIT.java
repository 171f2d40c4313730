package org.carepurse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.carepurse.testing.InBrowser;
import org.carepurse.testing.StartedCarePurse;
import org.junit.jupiter.api.Test;

/** From being added to being signed in, in the browser: the pages that no link leads to, as they answer a form. */
@InBrowser
class ComingInIT {

    private static final String HOME = StartedCarePurse.shared().home().toString();

    @Test
    void a_letter_lets_a_newcomer_choose_a_password_and_every_page_on_the_way_is_in_order(Page page) {
        Examination examination = new Examination(page, "coming-in");
        String code = addedByFinance(page, examination);
        page.context().clearCookies();

        page.navigate(HOME + "welcome");
        page.getByLabel("Code").fill(code.toLowerCase());
        page.locator("main form button").click();
        examination.look("/welcome with a code");
        page.locator("#password").fill("short");
        page.locator("#again").fill("short");
        page.locator("main form button").click();
        examination.look("/welcome with a password that is too short");
        page.locator("#password").fill("a password of my own");
        page.locator("#again").fill("a password of my own");
        page.locator("main form button").click();

        page.navigate(HOME + "account");
        assertThat(page.locator("main").textContent()).contains("Nerys New");
        assertThat(examination.problems()).isEmpty();
    }

    private static String addedByFinance(Page page, Examination examination) {
        Invented.FINANCE.signedIn().cookies().forEach((name, value) -> page.context()
                .addCookies(List.of(new Cookie(name, value).setUrl(HOME))));
        page.navigate(HOME + "accounts/new/CARE_COORDINATOR");
        page.locator("#name").fill("Nerys New");
        page.locator("#email").fill(UUID.randomUUID() + "@example.org");
        page.locator("#language").check();
        page.locator("main form button").click();
        examination.look("/accounts/new, answers to check");
        page.locator("main form button").first().click();
        examination.look("/accounts/new, the letter");
        return page.locator(".cp-letter__code").nth(1).textContent();
    }
}
