package org.carepurse.web.identity;

import org.carepurse.web.frame.Problems;

/** Choosing a password; what was typed is never sent back. */
public record WelcomePage(String code, String name, String email, Problems problems) {}
