package org.carepurse.web.auditplan;

import org.carepurse.auditplan.FindingSight;
import org.carepurse.web.frame.Problems;

/**
 * One finding.
 *
 * @param response as it was typed
 * @param repaid as it was typed
 */
public record FindingPage(FindingSight sight, String response, String repaid, Problems problems) {}
