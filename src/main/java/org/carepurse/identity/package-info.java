/**
 * People, organisations, who may act for whom, how people sign in, and the one place that decides what each may do.
 *
 * <p>Belongs here: persons with the hats they wear, organisations, nominees, passwords, sign-ins and their tokens, the
 * list of permissions. What an act means belongs to its own package, which only names its permission here. May use
 * {@code outcome}, {@code reference}, {@code time}, {@code table} and {@code audit}.
 */
package org.carepurse.identity;
