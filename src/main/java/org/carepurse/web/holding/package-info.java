/**
 * Pages of how money comes to each holding: agreements, payments in, remittance advices, and what a bureau or a fund
 * holder keeps for whom.
 *
 * <p>Belongs here: controllers, what was typed into their forms, and what their pages show. What is decided belongs in
 * {@code holding}.
 */
package org.carepurse.web.holding;
