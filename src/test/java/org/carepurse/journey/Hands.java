package org.carepurse.journey;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Someone who works a page by what it says: links, buttons, questions and answers are found by their names alone, as a
 * screen reader announces them. How they are worked differs from person to person.
 */
abstract class Hands {

    private final Page page;
    private Consumer<Page> onArrival = arrived -> {};
    private int loads;

    Hands(Page page) {
        this.page = page;
        page.onLoad(loaded -> loads++);
    }

    /** Has a look at every page that is reached. */
    Hands lookingAtEachPage(Consumer<Page> look) {
        onArrival = look;
        return this;
    }

    void open(String path) {
        page.navigate(path);
        onArrival.accept(page);
    }

    /** Follows the link whose name begins so. */
    void follow(String link) {
        leave(() -> activate(named(AriaRole.LINK, link)));
    }

    /** Presses the button whose name begins so. */
    void press(String button) {
        leave(() -> activate(named(AriaRole.BUTTON, button)));
    }

    void write(String label, String text) {
        fill(labelled(label), text);
    }

    void writeDate(String question, LocalDate day) {
        Locator date = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question));
        fill(date.getByLabel("Day", exactly()), String.valueOf(day.getDayOfMonth()));
        fill(date.getByLabel("Month", exactly()), String.valueOf(day.getMonthValue()));
        fill(date.getByLabel("Year", exactly()), String.valueOf(day.getYear()));
    }

    void answer(String question, String answer) {
        tick(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(begins(answer))));
    }

    void pick(String label, String option) {
        select(labelled(label), option);
    }

    void attach(String label, String fileName, String content) {
        labelled(label).setInputFiles(new FilePayload(fileName, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the page says, in its main part. */
    String page() {
        return page.locator("main").innerText();
    }

    /** What the page's tables say in the first row with that text, from left to right. */
    String row(String text) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(text))
                .first()
                .innerText()
                .replaceAll("\\s+", " ");
    }

    /** What the page says beside a name in a list of facts. */
    String fact(String name) {
        return page.locator(".govuk-summary-list__row", new Page.LocatorOptions().setHasText(begins(name)))
                .first()
                .locator("dd")
                .first()
                .innerText()
                .strip();
    }

    abstract void activate(Locator target);

    abstract void fill(Locator field, String text);

    abstract void tick(Locator answer);

    abstract void select(Locator list, String option);

    final Page browser() {
        return page;
    }

    final ElementHandle element(Locator target) {
        return target.elementHandle();
    }

    private void leave(Runnable act) {
        int before = loads;
        act.run();
        page.waitForCondition(() -> loads > before);
        onArrival.accept(page);
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(begins(name)))
                .first();
    }

    /** The first field whose label begins so. */
    private Locator labelled(String label) {
        return page.getByLabel(begins(label)).first();
    }

    /** In the browser's own kind of expression, which knows no quoting. */
    private static Pattern begins(String name) {
        return Pattern.compile("^\\s*" + name.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0"));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
