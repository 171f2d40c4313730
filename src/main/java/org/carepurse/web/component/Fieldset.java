package org.carepurse.web.component;

/** Inputs that answer one question together. */
public record Fieldset(Legend legend, String role, String describedBy, Look look) {

    public static Fieldset asking(String question) {
        return new Fieldset(
                new Legend(Plain.of(question), false, Look.of("govuk-fieldset__legend--m")), null, null, Look.USUAL);
    }

    /** The page asks one thing, and this is the question. */
    public static Fieldset asPageHeading(String question) {
        return new Fieldset(
                new Legend(Plain.of(question), true, Look.of("govuk-fieldset__legend--l")), null, null, Look.USUAL);
    }

    Fieldset described(String ids) {
        return new Fieldset(legend, role, ids, look);
    }

    /** A group of text inputs says its description in screen readers only when it has this role. */
    Fieldset ofTextInputs() {
        return new Fieldset(legend, "group", describedBy, look);
    }
}
