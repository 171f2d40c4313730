/**
 * Pages of disputes: raising one from a line of an invoice, its thread, and the list of those that concern whoever looks.
 *
 * <p>Belongs here: controllers, what was typed, and what the pages show. What may be done and what follows belongs to {@code
 * dispute}. May use {@code outcome}, {@code money}, {@code time}, {@code audit}, {@code identity}, {@code words}, {@code
 * invoice}, {@code dispute}, {@code web.component} and {@code web.frame}.
 */
package org.carepurse.web.dispute;
