/**
 * The pages of the reconciliation desk: accounts with their proof, the lines of their statements, what each line is, what the
 * books have and no line tells of, and the rules. What belongs to a line is decided in {@code reconcile}; here it is only asked
 * for and shown.
 */
package org.carepurse.web.reconcile;
