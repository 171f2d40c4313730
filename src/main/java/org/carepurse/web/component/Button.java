package org.carepurse.web.component;

import gg.jte.Content;
import java.util.Locale;

/** What a person presses to act; a link that looks like a button leads on. */
public record Button(
        Content content,
        String element,
        String name,
        String type,
        String value,
        String href,
        boolean disabled,
        boolean isStartButton,
        Boolean preventDoubleClick,
        String id,
        Look look) {

    public Button {
        element = element != null ? element.toLowerCase(Locale.ROOT) : href == null ? "button" : "a";
        type = type == null ? "submit" : type;
    }

    /** Sends the form it stands in; a second press within a second is ignored. */
    public static Button of(String text) {
        return new Button(Plain.of(text), null, null, null, null, null, false, false, true, null, Look.USUAL);
    }

    public static Button link(String text, String href) {
        return new Button(Plain.of(text), null, null, null, null, href, false, false, null, null, Look.USUAL);
    }

    public static Button start(String text, String href) {
        return new Button(Plain.of(text), null, null, null, null, href, false, true, null, null, Look.USUAL);
    }

    public Button secondary() {
        return look(Look.of("govuk-button--secondary"));
    }

    /** For an act that takes something away. */
    public Button warning() {
        return look(Look.of("govuk-button--warning"));
    }

    /** Tells the form which of its buttons was pressed. */
    public Button sends(String newName, String newValue) {
        return new Button(
                content, element, newName, type, newValue, href, disabled, isStartButton, preventDoubleClick, id, look);
    }

    private Button look(Look newLook) {
        return new Button(
                content, element, name, type, value, href, disabled, isStartButton, preventDoubleClick, id, newLook);
    }

    public String classes() {
        return look.classes("govuk-button") + (isStartButton ? " govuk-button--start" : "");
    }
}
