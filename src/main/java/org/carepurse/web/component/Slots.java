package org.carepurse.web.component;

import gg.jte.Content;

/** What a page puts around and into the service navigation. */
public record Slots(Content start, Content navigationStart, Content navigationEnd, Content end) {

    static final Slots NONE = new Slots(null, null, null, null);
}
