/**
 * The personalised care and support plan: what matters to a person, what is to be done about it, what it is expected to
 * cost, and when all of it is looked at again.
 *
 * <p>Belongs here: plans with their goals, planned costs and review dates, who wrote, agreed and approved them, and the
 * streams that money comes from, since each brings its own review clock. How much money there is, and whether it is
 * enough, belongs in {@code budget}. May use {@code outcome}, {@code reference}, {@code money}, {@code time},
 * {@code table}, {@code audit} and {@code identity}.
 */
package org.carepurse.careplan;
