package org.carepurse.web.component;

/** One step of a pagination. @param number as shown */
public record Page(
        String number, String href, boolean current, boolean ellipsis, String visuallyHiddenText, Look look) {

    public static Page of(int number, String href, boolean current, String said) {
        return new Page(String.valueOf(number), href, current, false, said, Look.USUAL);
    }

    /** Pages left out. */
    public static Page gap() {
        return new Page(null, null, false, true, null, Look.USUAL);
    }

    /** What is said for it: "Page 3" unless told otherwise. */
    public String said() {
        return visuallyHiddenText == null ? "Page " + number : visuallyHiddenText;
    }

    public String classes() {
        return "govuk-pagination__item" + (current ? " govuk-pagination__item--current" : "")
                + (ellipsis ? " govuk-pagination__item--ellipsis" : "");
    }
}
