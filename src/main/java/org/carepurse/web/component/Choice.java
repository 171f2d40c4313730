package org.carepurse.web.component;

import gg.jte.Content;

/**
 * One answer among radios or checkboxes, or a word that divides them.
 *
 * @param checked null to follow the group's value
 * @param conditional what more is asked when this is chosen
 * @param behaviour {@code exclusive} for the answer that rules the others out
 */
public record Choice(
        String value,
        Content content,
        String id,
        String name,
        String divider,
        Boolean checked,
        boolean disabled,
        Hint hint,
        Content conditional,
        String behaviour,
        Look label,
        Attributes attributes) {

    public Choice {
        label = label == null ? Look.USUAL : label;
        attributes = attributes == null ? Attributes.NONE : attributes;
    }

    public static Choice of(String value, String text) {
        return new Choice(value, Plain.of(text), null, null, null, null, false, null, null, null, null, null);
    }

    public static Choice dividedBy(String word) {
        return new Choice(null, null, null, null, word, null, false, null, null, null, null, null);
    }

    public Choice hint(String text) {
        return new Choice(
                value,
                content,
                id,
                name,
                divider,
                checked,
                disabled,
                Hint.of(text),
                conditional,
                behaviour,
                label,
                attributes);
    }

    public Choice conditional(Content more) {
        return new Choice(
                value, content, id, name, divider, checked, disabled, hint, more, behaviour, label, attributes);
    }

    /** Chosen by itself, or because it is the group's answer. */
    boolean isChecked(boolean answered) {
        return Boolean.TRUE.equals(checked) || checked == null && answered;
    }
}
