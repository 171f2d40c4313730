package org.carepurse.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.carepurse.identity.Hat;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Draws a page as the application does, without a container:
 * {@code aPage("order/place.jte").seenBy(Role.BUDGET_HOLDER).at("/basket").with(page)}. What was drawn last is kept under
 * {@code target/pages}, ready to be opened in a browser.
 */
public final class DrawnPage {

    private static final Path KEPT = Path.of("target", "pages");
    private static final Views VIEWS = new Views();

    private final String view;
    private final CurrentPerson person = new CurrentPerson();
    private Language language = Language.ENGLISH;
    private String path = "/";
    private ViewsHere views = ViewsHere.NONE;

    private DrawnPage(String view) {
        this.view = view;
        person.carries("a-csrf-token");
    }

    public static DrawnPage aPage(String view) {
        return new DrawnPage(view);
    }

    public DrawnPage seenBy(Role role) {
        person.enters(new SignedIn(1, Set.of(new Hat(role, 2)), Set.of()), "Gwen Price");
        return this;
    }

    public DrawnPage in(Language newLanguage) {
        language = newLanguage;
        return this;
    }

    public DrawnPage at(String newPath) {
        path = newPath;
        return this;
    }

    public DrawnPage withViews(ViewsHere saved) {
        views = saved;
        return this;
    }

    public Document alone() {
        return drawn(Map.of());
    }

    public Document with(Object page) {
        return drawn(Map.of("page", page));
    }

    /** The frame alone, to draw with other models than a page. */
    public Frame frame() {
        return new Frame(Words.in(language), person, path, "assets", true, 0, views);
    }

    public Document drawn(Map<String, Object> models) {
        String html = new String(VIEWS.draw(view, frame(), models), StandardCharsets.UTF_8);
        keep(html);
        return Jsoup.parse(html);
    }

    private void keep(String html) {
        try {
            Assets assets = TestAssets.read();
            Files.createDirectories(KEPT.resolve("assets"));
            for (String name : new String[] {"carepurse.css", "carepurse.js", "govuk-frontend.min.js"}) {
                Files.write(
                        KEPT.resolve("assets").resolve(name),
                        assets.named(name).orElseThrow().plain());
            }
            String name = view.replace('/', '-').replace(".jte", "-" + language.code() + ".html");
            Files.writeString(KEPT.resolve(name), html);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
