package org.carepurse.web.component;

import gg.jte.Content;

/**
 * One place of the navigation.
 *
 * @param current the page looked at is this place
 * @param active the page looked at lies within this place
 */
public record NavigationItem(Content content, String href, boolean current, boolean active, Look look) {

    public NavigationItem {
        look = look == null ? Look.USUAL : look;
    }

    public static NavigationItem of(String text, String href, boolean active) {
        return new NavigationItem(Plain.of(text), href, false, active, Look.USUAL);
    }

    public boolean isMarked() {
        return current || active;
    }

    /** What is said of a marked place; null for the others. */
    public String ariaCurrent() {
        return current ? "page" : active ? "true" : null;
    }

    public String classes() {
        String own = "govuk-service-navigation__item";
        return isMarked() ? own + " " + own + "--active" : own;
    }
}
