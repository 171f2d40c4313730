package org.carepurse.web.component;

/**
 * One entry of a select.
 *
 * @param selected null to follow the select's value
 */
public record Option(String value, String text, Boolean selected, boolean disabled, Attributes attributes) {

    public Option {
        attributes = attributes == null ? Attributes.NONE : attributes;
    }

    public static Option of(String value, String text) {
        return new Option(value, text, null, false, null);
    }

    /** Chosen by itself, or because the select's value is its own. */
    public boolean isSelectedIn(Select select) {
        if (Boolean.TRUE.equals(selected)) {
            return true;
        }
        boolean asked = select.value() != null && !select.value().isEmpty();
        return selected == null && asked && select.value().equals(value == null ? text : value);
    }
}
