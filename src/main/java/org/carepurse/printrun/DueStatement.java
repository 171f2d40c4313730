package org.carepurse.printrun;

import org.carepurse.identity.Language;

/**
 * A statement of a run that is still to be drawn.
 *
 * @param plan the reference of the plan it is about
 */
record DueStatement(long planId, String plan, Language language) {}
