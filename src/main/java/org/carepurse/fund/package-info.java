/**
 * Individual service funds at work: what a fund holder takes out of a person's fund for the support that it gave or bought,
 * and the people whose funds it holds.
 *
 * <p>Belongs here: draw-downs, what people ask about them, and a fund holder's desk. The agreement under which a fund is held,
 * and its surplus rule, belong in {@code holding}; every movement of money in {@code ledger}; a fund's statement in {@code
 * report}. May use all packages up to {@code holding}.
 */
package org.carepurse.fund;
