/**
 * The ways an act can end. Done and refused are values, decided before anything is written; a caller's mistake and a
 * broken invariant are thrown at once; that the records are out of reach is told from a failure.
 *
 * <p>Belongs here: nothing of the business, only how its acts answer. Uses nothing.
 */
package org.carepurse.outcome;
