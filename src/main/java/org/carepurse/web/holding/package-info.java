/**
 * Pages of how money comes to each holding: agreements, payments in, remittance advices, and who may keep money.
 *
 * <p>Belongs here: controllers, what was typed into their forms, and what their pages show. What is decided belongs in
 * {@code holding}.
 */
package org.carepurse.web.holding;
