package org.carepurse.web.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.carepurse.identity.Language;
import org.carepurse.web.component.BackLink;
import org.carepurse.web.component.DateInput;
import org.carepurse.web.component.NavigationItem;
import org.carepurse.web.component.NotificationBanner;
import org.carepurse.web.component.Page;
import org.carepurse.web.component.PageStep;
import org.carepurse.web.component.Pagination;
import org.carepurse.web.component.ServiceNavigation;
import org.carepurse.web.component.WarningText;
import org.carepurse.words.Words;
import org.joda.money.Money;

/**
 * What every template knows of the page it draws: the words, who looks at it, where it stands. Made anew for each
 * page; the layout draws it.
 *
 * @param path the page's own path, without the query
 * @param assets where the browser finds our files, with their version: {@code /assets/3f2a…}
 * @param isDemo whether the people and the money are invented
 * @param unread how many messages whoever looks at it has not read
 * @param views what they saved of this page, when it is a dashboard
 */
public record Frame(
        Words words, CurrentPerson person, String path, String assets, boolean isDemo, long unread, ViewsHere views) {

    private static final int PAGES_AROUND = 2;
    private static final String CONTENTS = "/contents";

    public String say(String key, Object... facts) {
        return words.say(key, facts);
    }

    public String say(Money amount) {
        return words.say(amount);
    }

    public String say(LocalDate date) {
        return words.say(date);
    }

    public Language language() {
        return words.language();
    }

    /** The language the page can be read in instead. */
    public Language otherLanguage() {
        return language() == Language.ENGLISH ? Language.WELSH : Language.ENGLISH;
    }

    /** Leads to this page in the other language. */
    public String otherLanguageLink() {
        return "/language/" + otherLanguage().code() + "?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    public boolean isSignedIn() {
        return person.signedIn().isPresent();
    }

    /** Names one sending of a form: sent twice by mistake, it is done once. */
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    public String title(String title, boolean anyProblems) {
        String full = say("frame.title", title);
        return anyProblems ? say("frame.title.error", full) : full;
    }

    /** Where a person's work begins: the first of their places, the contents where these are many, or the sign-in. */
    public String home() {
        if (hasMorePlaces()) {
            return CONTENTS;
        }
        return places().stream().findFirst().map(Place::path).orElse("/sign-in");
    }

    private List<Place> places() {
        return person.signedIn().map(Place::shownTo).orElse(List.of());
    }

    private List<Place> allPlaces() {
        return person.signedIn().map(Place::of).orElse(List.of());
    }

    private boolean hasMorePlaces() {
        return allPlaces().size() > places().size();
    }

    /** A page of a place that is not shown belongs to the contents. */
    public ServiceNavigation navigation() {
        List<Place> shown = places();
        List<NavigationItem> items = new ArrayList<>();
        if (hasMorePlaces()) {
            boolean isElsewhere = shown.stream().noneMatch(place -> place.holds(path))
                    && allPlaces().stream().anyMatch(place -> place.holds(path));
            items.add(NavigationItem.of(say("frame.contents"), CONTENTS, path.equals(CONTENTS) || isElsewhere));
        }
        shown.forEach(place -> items.add(NavigationItem.of(named(place), place.path(), place.holds(path))));
        return ServiceNavigation.of(say("frame.menu"), items);
    }

    private String named(Place place) {
        return place == Place.MESSAGES && unread > 0 ? say("frame.place.messages.unread", unread) : say(place.key());
    }

    public BackLink back(String href) {
        return BackLink.of(say("frame.back"), href);
    }

    public WarningText warning(String text) {
        return WarningText.of(text, say("frame.warning"));
    }

    /** A date's three fields, named in the reader's language. */
    public DateInput date(String name) {
        return DateInput.named(name).labels(say("frame.date.day"), say("frame.date.month"), say("frame.date.year"));
    }

    /** What has just been done. */
    public NotificationBanner success(String text) {
        return NotificationBanner.success(say("frame.success"), text);
    }

    public NotificationBanner important(String text) {
        return NotificationBanner.important(say("frame.important"), text);
    }

    /**
     * Steps through a list: the first and last page, the current one and its neighbours.
     *
     * @param current from 1
     * @param href the address of a page by its number
     */
    public Pagination pages(int current, int last, IntFunction<String> href) {
        List<Page> pages = IntStream.rangeClosed(1, last)
                .filter(page -> isShown(page, current, last) || isShown(page - 1, current, last))
                .mapToObj(page -> isShown(page, current, last) ? page(page, current, href) : Page.gap())
                .toList();
        return new Pagination(
                pages,
                current > 1 ? previous(href.apply(current - 1)) : null,
                current < last ? next(href.apply(current + 1)) : null,
                say("frame.pages"),
                null);
    }

    /**
     * Steps through a list that goes on by its last row, and so knows no numbers.
     *
     * @param first nothing on its first page
     * @param next nothing on its last page
     */
    public Pagination steps(String first, String next) {
        return new Pagination(
                null,
                PageStep.of(say("frame.pages.first"), first),
                PageStep.of(say("frame.pages.next"), next),
                say("frame.pages"),
                null);
    }

    private static boolean isShown(int page, int current, int last) {
        return page == 1 || page == last || Math.abs(page - current) < PAGES_AROUND;
    }

    private Page page(int page, int current, IntFunction<String> href) {
        return Page.of(page, href.apply(page), page == current, say("frame.pages.page", page));
    }

    private PageStep previous(String href) {
        return PageStep.of(say("frame.pages.previous"), href);
    }

    private PageStep next(String href) {
        return PageStep.of(say("frame.pages.next"), href);
    }
}
