/**
 * Moving a stream's money from one way of holding it to another in the middle of a plan: what each goal has, what orders
 * have set aside, what is still to be paid in and how it is sorted all go along, in one act.
 *
 * <p>Belongs here: proposing such a move, the preview of what it would do, and doing it. Agreements and the handing over of
 * cash belong in {@code holding}, every movement of money in {@code ledger}. May use all packages up to {@code invoice}.
 */
package org.carepurse.moving;
