package org.carepurse.web.component;

import gg.jte.Content;

public record SkipLink(Content content, String href, Look look) {

    public SkipLink {
        href = href == null || href.isEmpty() ? "#content" : href;
    }

    public static SkipLink of(String text, String href) {
        return new SkipLink(Plain.of(text), href, Look.USUAL);
    }
}
