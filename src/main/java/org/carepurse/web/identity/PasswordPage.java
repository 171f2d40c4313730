package org.carepurse.web.identity;

import org.carepurse.web.frame.Problems;

/** Changing one's own password; what was typed is never sent back. */
public record PasswordPage(Problems problems) {}
