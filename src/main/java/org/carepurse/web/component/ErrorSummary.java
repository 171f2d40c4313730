package org.carepurse.web.component;

import gg.jte.Content;
import java.util.List;

/** All that is wrong on a page, each with a link to the answer at fault. */
public record ErrorSummary(
        Content title, Content description, List<Link> errorList, Boolean disableAutoFocus, Look look) {

    public ErrorSummary {
        errorList = errorList == null ? List.of() : errorList;
    }

    public static ErrorSummary of(String title, List<Link> errors) {
        return new ErrorSummary(Plain.of(title), null, errors, null, Look.USUAL);
    }
}
