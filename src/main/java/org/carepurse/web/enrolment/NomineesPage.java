package org.carepurse.web.enrolment;

import java.util.List;

/**
 * Who acts for the person who looks at it, and for whom they act.
 *
 * @param isHolder whether they have a budget, so that somebody can act for them
 * @param reference what they tell a holder who wants to appoint them
 * @param done what has just been done: a key of words, or empty
 */
public record NomineesPage(
        boolean isHolder, String reference, List<ActingRow> nominees, List<ActingRow> holders, String done) {}
