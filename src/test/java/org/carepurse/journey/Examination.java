package org.carepurse.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every page owes everyone, looked for in the browser: WCAG 2.2 AA as far as a machine can tell, one heading of the
 * first level, a language and a title, nothing that a strict content policy refuses, and no scrolling sideways on the
 * narrowest phone. Pages made of the same elements have the same faults, so that only the first of them goes through
 * what takes long; of that one a picture is left, wide and narrow, under {@code target/screenshots}.
 */
final class Examination {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HIGH = 900;

    private static final String SHAPE =
            """
            () => ({
              headings: document.querySelectorAll('h1').length,
              language: document.documentElement.lang,
              title: document.title,
              inline: document.querySelectorAll('[style], style, script:not([src]), [onclick], [onsubmit], [onload]').length,
              doubles: [...document.querySelectorAll('[id]')].map(e => e.id)
                .filter((id, at, all) => all.indexOf(id) !== at).join(' ')
            })""";

    /** Of what elements, below what, with which attributes, and whether they say anything. */
    private static final String MADE_OF =
            """
            () => [...new Set([...document.querySelectorAll('*')].map(e => [
                e.parentElement?.tagName, e.parentElement?.className, e.tagName, e.className,
                e.getAttributeNames().sort(), e.textContent.trim() === ''].join(' ')))].sort().join('\\n')""";

    private static final Set<String> KNOWN = new HashSet<>();

    private final Page page;
    private final String folder;
    private final List<String> problems = new ArrayList<>();
    private int pictures;

    Examination(Page page, String folder) {
        this.page = page;
        this.folder = folder;
        page.setViewportSize(WIDE, HIGH);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                add(page.url() + ": the console says " + message.text());
            }
        });
        page.onPageError(error -> add(page.url() + ": its script breaks: " + error));
    }

    /** At the page that is open now. */
    void look() {
        look(page.url());
    }

    /** @param called how the problems name it */
    void look(String called) {
        shape(called);
        String made = (String) page.evaluate(MADE_OF);
        boolean isNew = KNOWN.add(made);
        if (isNew) {
            axe(called);
        }
        boolean isNewInItsLanguage = KNOWN.add(page.getAttribute("html", "lang") + made);
        String picture = "%03d%s"
                .formatted(
                        ++pictures,
                        page.url()
                                .replaceAll("https?://[^/]*|\\?.*|/[A-Z]{3}-[0-9A-Z-]*", "")
                                .replaceAll("[^A-Za-z]+", "-"));
        if (isNewInItsLanguage) {
            picture(picture + "-wide");
        }
        page.setViewportSize(NARROW, HIGH);
        int width = (int) page.evaluate("() => document.documentElement.scrollWidth");
        if (width > NARROW) {
            add("%s: is %d pixels wide on a screen of %d: %s".formatted(called, width, NARROW, widest()));
        }
        if (isNewInItsLanguage) {
            picture(picture + "-narrow");
        }
        page.setViewportSize(WIDE, HIGH);
    }

    /** In words, one line for each. */
    List<String> problems() {
        return problems;
    }

    void add(String problem) {
        problems.add(problem);
    }

    private void shape(String called) {
        Map<?, ?> shape = (Map<?, ?>) page.evaluate(SHAPE);
        if (!Integer.valueOf(1).equals(shape.get("headings"))) {
            add(called + ": has " + shape.get("headings") + " headings of the first level");
        }
        if (!List.of("en", "cy").contains(shape.get("language"))) {
            add(called + ": has no language");
        }
        if (!String.valueOf(shape.get("title")).contains("CarePurse")) {
            add(called + ": has the title " + shape.get("title"));
        }
        if (!Integer.valueOf(0).equals(shape.get("inline"))) {
            add(called + ": has inline style or script");
        }
        if (!"".equals(shape.get("doubles"))) {
            add(called + ": uses an id twice: " + shape.get("doubles"));
        }
    }

    private void axe(String called) {
        for (Rule rule : new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(WCAG_22_AA)
                .analyze()
                .getViolations()) {
            add("%s: %s: %s"
                    .formatted(called, rule.getHelp(), rule.getNodes().get(0).getHtml()));
        }
    }

    private String widest() {
        return String.valueOf(
                page.evaluate(
                        """
                () => [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.cp-wide'))
                  .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' … ')"""));
    }

    private void picture(String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(folder).resolve(name + ".png"))
                    .setFullPage(true));
        } catch (TimeoutError tooSlow) {
            add(name + ": could not be drawn: " + tooSlow.getMessage());
        }
    }
}
