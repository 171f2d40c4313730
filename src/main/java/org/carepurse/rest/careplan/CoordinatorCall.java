package org.carepurse.rest.careplan;

/**
 * Who is to co-ordinate a plan.
 *
 * @param coordinator that person's reference
 */
public record CoordinatorCall(String coordinator) {}
