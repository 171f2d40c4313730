/**
 * Disputes between a holder, a provider and a co-ordinator about what was charged.
 *
 * <p>Belongs here: the thread of one dispute with its states, clocks and evidence, who may do what in it, and lists of them. What is
 * held back and what becomes of the money in the end are acts of {@code invoice}; leaving out what is held back belongs to
 * {@code payment}. May use {@code outcome}, {@code reference}, {@code money}, {@code time}, {@code evidence}, {@code audit},
 * {@code identity}, {@code policy} and {@code invoice}.
 */
package org.carepurse.dispute;
