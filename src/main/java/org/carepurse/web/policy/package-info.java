/**
 * Pages of the rules that a commissioner sets: what holds on any day, all that was ever set about one thing, and setting a new
 * rule once its effect was looked at.
 *
 * <p>Belongs here: controllers, what was typed, and how rules are said in words. What rules do belongs to those who ask for
 * them. May use {@code outcome}, {@code money}, {@code time}, {@code audit}, {@code identity}, {@code words}, {@code policy},
 * {@code directory}, {@code order}, {@code web.component} and {@code web.frame}.
 */
package org.carepurse.web.policy;
