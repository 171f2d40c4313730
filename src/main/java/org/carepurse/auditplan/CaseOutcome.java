package org.carepurse.auditplan;

import java.util.List;

/**
 * How a case ended, as the person is told.
 *
 * @param auditor the name of whoever closed it
 */
public record CaseOutcome(AuditCase auditCase, AuditPlan plan, String person, String auditor, List<Finding> findings) {}
