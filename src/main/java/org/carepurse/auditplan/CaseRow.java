package org.carepurse.auditplan;

import java.util.Optional;
import java.util.Set;

/**
 * A case as a list shows it.
 *
 * @param reference of the case
 * @param budget the reference of the plan it looks at
 * @param opinion nothing while it is not closed
 * @param waiting how many questions about it are not closed
 */
public record CaseRow(
        String reference,
        String budget,
        String person,
        Band band,
        Set<RiskFactor> factors,
        CaseState state,
        Optional<Opinion> opinion,
        long waiting) {}
