/**
 * Which budgets are looked at closely, and what came of it: a plan draws a sample by risk, and each budget that was drawn is a case
 * with the working papers about it.
 *
 * <p>Belongs here: who is at what risk, drawing and drawing again, cases, what auditors write about them and ask, findings. The books
 * are only read: nothing that is written here moves money or changes a record of it. How the risk is weighed and how many are drawn is
 * set in {@code policy}. May use {@code outcome}, {@code reference}, {@code money}, {@code time}, {@code table}, {@code audit},
 * {@code identity} and {@code policy}.
 */
package org.carepurse.auditplan;
