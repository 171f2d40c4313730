package org.carepurse.web.identity;

import org.carepurse.web.frame.Problems;

/** The form for a code that is typed from a letter. */
public record WelcomeCodePage(String code, Problems problems) {}
