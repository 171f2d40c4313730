package org.carepurse.web.component;

import gg.jte.Content;

public record PhaseBanner(Tag tag, Content content, Look look) {

    public PhaseBanner {
        tag = tag == null ? new Tag(null, Look.USUAL) : tag;
    }

    public static PhaseBanner of(String tag, String text) {
        return new PhaseBanner(Tag.of(tag), Plain.of(text), Look.USUAL);
    }

    /** The tag in the banner's own size. */
    public Tag sizedTag() {
        return new Tag(tag.content(), new Look(tag.look().classes("govuk-phase-banner__content__tag"), null));
    }
}
