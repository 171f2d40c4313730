package org.carepurse.web.auditplan;

import org.carepurse.report.Paper;

/** How a case ended, in the letter's own words. */
public record OutcomePage(String auditCase, Paper letter) {}
