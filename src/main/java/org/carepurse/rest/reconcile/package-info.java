/**
 * The reconciliation desk over the programming interface: accounts with their proof, statements brought in, lines and what each
 * is, what was said of one taken back, rules. What belongs to a line is decided in {@code reconcile}.
 */
package org.carepurse.rest.reconcile;
