package org.carepurse.web.component;

import gg.jte.Content;

/** The box around an input with its label, hint and error, and what stands just before and after the input in it. */
public record FormGroup(Content before, Content after, Look look) {

    static final FormGroup USUAL = new FormGroup(null, null, Look.USUAL);

    /** The box's class names: marked when the answer in it is wrong. */
    public String classes(ErrorMessage error) {
        return look.classes(error == null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
    }
}
