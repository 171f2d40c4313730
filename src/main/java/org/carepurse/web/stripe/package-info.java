/**
 * Pages about Stripe: a provider gets ready to be paid there, people pay money of their own on Stripe's page and see how far it
 * has come. What is typed on Stripe's own pages never comes here.
 *
 * <p>Belongs here: controllers, what was typed into their forms, and what their pages show. What is decided belongs in
 * {@code stripe}.
 */
package org.carepurse.web.stripe;
