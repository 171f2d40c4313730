package org.carepurse.web.component;

import gg.jte.Content;

public record BackLink(Content content, String href, Look look) {

    public BackLink {
        content = content == null ? new Plain("Back") : content;
        href = href == null || href.isEmpty() ? "#" : href;
    }

    public static BackLink of(String text, String href) {
        return new BackLink(Plain.of(text), href, Look.USUAL);
    }
}
