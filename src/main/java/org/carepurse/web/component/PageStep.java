package org.carepurse.web.component;

import gg.jte.Content;

/** To the page before or after. @param labelText where it leads, for a journey in named steps */
public record PageStep(Content content, String href, String labelText, Look look) {

    public static PageStep of(String text, String href) {
        return new PageStep(Plain.of(text), href, null, Look.USUAL);
    }
}
