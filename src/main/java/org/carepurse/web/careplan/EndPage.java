package org.carepurse.web.careplan;

import org.carepurse.web.frame.Problems;

/** Ending a plan for good, and why. */
public record EndPage(String plan, String holder, String reason, Problems problems) {}
