package org.carepurse.web.identity;

import org.carepurse.web.frame.Problems;

/** The form to sign in, as it was filled in last; the password is never sent back. */
public record SignInPage(String email, String next, Problems problems) {}
