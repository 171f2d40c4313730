/**
 * Pages that stand for Stripe's where CarePurse is tried out: one to pay on, one where a provider says who it is, and one on
 * which finance people set how the simulated Stripe behaves and what it tells when.
 *
 * <p>Belongs here: controllers, what was typed into their forms, and what their pages show. What is decided belongs in
 * {@code simulation}.
 */
package org.carepurse.web.simulation;
