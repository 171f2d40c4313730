package org.carepurse.web.component;

import gg.jte.Content;

/** The question a group of inputs answers. */
public record Legend(Content content, boolean isPageHeading, Look look) {}
