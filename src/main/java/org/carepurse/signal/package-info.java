/**
 * What is worth looking at: rules that each look for one thing, what they found with the records that show it, what people made
 * of it, and the facts of people's lives that some rules need. A signal is a reason to ask, never an accusation.
 *
 * <p>Belongs here: looking, judging, learning from judgements. What is done about a record belongs to the capability that keeps
 * it; from how much on a rule signals is set in {@code policy}. Reads everybody's tables, writes its own. May use {@code outcome},
 * {@code reference}, {@code time}, {@code table}, {@code audit}, {@code identity} and {@code policy}.
 */
package org.carepurse.signal;
