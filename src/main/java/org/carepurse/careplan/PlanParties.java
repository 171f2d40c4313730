package org.carepurse.careplan;

/**
 * Whose plan it is.
 *
 * @param coordinatorId the named care co-ordinator, or null while there is none
 */
record PlanParties(long holderId, long commissionerId, Long coordinatorId) {}
