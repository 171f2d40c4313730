package org.carepurse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepurse.testing.InBrowser;
import org.carepurse.web.identity.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nonsense in every form of everybody: it is answered in words beside the field, never run, and nothing is written. */
@InBrowser
class BadInputIT {

    /** Whoever meets a form first tries it: it is the same for all who have it. */
    private static final Set<String> TRIED = new HashSet<>();

    private final List<String> problems = new ArrayList<>();
    private static Visitor auditor;

    @BeforeAll
    static void furnish(Page page) {
        Furnished.once(page);
        auditor = Invented.AUDITOR.signedIn();
    }

    @ParameterizedTest
    @EnumSource(
            value = Invented.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HOLDER_ELSEWHERE", "FINANCE_ELSEWHERE"})
    void is_told_so_and_changes_nothing_when_sent_by(Invented person) {
        Visitor visitor = person.signedIn();
        for (Sight sight : Walk.of(visitor).sights()) {
            for (Element element : sight.forms()) {
                SentForm form = new SentForm(element);
                if (TRIED.add(form.kind())) {
                    sendNonsense(visitor, form);
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void a_request_key_is_asked_for_and_counts_once() {
        Visitor holder = Invented.HOLDER.signedIn();
        Document basket = holder.page("/basket");
        SentForm remove = new SentForm(basket.selectFirst("form[action$=/remove]"));
        for (String key : List.of("", " ", "x".repeat(10_000), "\uD83D\uDC1D")) {
            Map<String, String> fields = new HashMap<>(remove.asItCame());
            fields.put("key", key);
            Response answer = holder.send(remove.action(), fields);
            assertThat(answer.statusCode()).as("with the key %.30s", key).isEqualTo(400);
        }
        Map<String, String> without = new HashMap<>(remove.asItCame());
        without.remove("key");
        assertThat(holder.send(remove.action(), without).statusCode()).isEqualTo(400);
        assertThat(holder.page("/basket").select("form[action$=/remove]"))
                .hasSameSizeAs(basket.select("form[action$=/remove]"));
        Map<String, String> once = remove.asItCame();
        assertThat(holder.send(remove.action(), once).statusCode()).isEqualTo(303);
        assertThat(holder.send(remove.action(), once).statusCode()).isEqualTo(303);
        String back = remove.action().replace("/remove", "/put-back");
        assertThat(holder.send(back, remove.asItCame()).statusCode()).isEqualTo(303);
    }

    @Test
    void what_may_be_written_is_shown_and_never_run() {
        Visitor holder = Invented.HOLDER.signedIn();
        String change = holder.page("/basket").select("a[href^=/basket/lines/]").attr("href");
        SentForm form = new SentForm(holder.page(change).selectFirst("main form"));
        Map<String, String> fields = form.asItCame();
        holder.page(change).select("input[checked]").forEach(chosen -> fields.put(chosen.attr("name"), chosen.val()));
        fields.put("note", "<script>alert(1)</script>");
        assertThat(holder.send(form.action(), fields).statusCode()).isEqualTo(303);
        Document basket = holder.page("/basket");
        assertThat(basket.text()).contains("<script>alert(1)</script>");
        assertThat(basket.select("script:not([src])")).isEmpty();
    }

    private void sendNonsense(Visitor visitor, SentForm form) {
        String before = NewestAct.seenBy(auditor);
        if (form.asksSomething()) {
            wrongFor(form)
                    .forEach(mischief -> judge(
                            form.action() + " with " + mischief.called(),
                            visitor.send(form.action(), form.answeredWith(mischief)),
                            true));
        }
        if (form.carriesMoreThanItAsks()) {
            Mischief.ALL.forEach(mischief -> judge(
                    form.action() + " tampered with " + mischief.called(),
                    visitor.send(form.action(), form.tamperedWith(mischief)),
                    false));
        }
        if (!NewestAct.seenBy(auditor).equals(before)) {
            problems.add(form.action() + ": wrote " + NewestAct.seenBy(auditor));
        }
    }

    private static List<Mischief> wrongFor(SentForm form) {
        return (form.takesAnyText() ? List.of(Mischief.NOTHING, Mischief.TOO_MUCH) : Mischief.ALL)
                .stream()
                        .filter(mischief -> mischief != Mischief.NOTHING || !form.mayBeEmpty())
                        .toList();
    }

    private void judge(String what, Response answer, boolean namesTheField) {
        String said = answer.asString();
        if (answer.statusCode() >= 500 || answer.statusCode() == 303) {
            problems.add(what + " is answered with " + answer.statusCode() + " " + answer.header("Location"));
        }
        if (said.contains("<script>alert")) {
            problems.add(what + " is run");
        }
        if (answer.statusCode() == 200 && namesTheField) {
            Document page = Jsoup.parse(said);
            if (!page.title().matches("(Error|Gwall): .*")
                    || page.select(".govuk-error-summary").isEmpty()) {
                problems.add(what + " is not told: " + page.title());
            }
            page.select(".govuk-error-summary a").eachAttr("href").stream()
                    .filter(field -> page.getElementById(field.substring(1)) == null)
                    .forEach(field -> problems.add(what + " is told of a field that is not there: " + field));
        }
    }
}
