/**
 * Whether budgets help: how people were before and how they are since, measure by measure and by what their plans are for, what
 * a reached goal cost, and how many did not answer.
 *
 * <p>Belongs here: what is compared over many people, and which numbers are too small to tell. What one person answered belongs
 * in {@code measure} and is not shown here; what money went on belongs in {@code spending}. Reads only. May use {@code time},
 * {@code money}, {@code table}, {@code identity}, {@code policy}, {@code disclosure} and {@code measure}.
 */
package org.carepurse.outcomes;
