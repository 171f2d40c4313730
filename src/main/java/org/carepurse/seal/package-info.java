/**
 * Sealing: entries of the journal and events of the trail, taken in an order that then stands, each commissioner's into a tree
 * of their own whose heads are signed.
 *
 * <p>Belongs here: the round that seals, what is kept of the trees, proofs from it, and the files given to whoever checks. How
 * trees, heads and files are made is {@code proof}'s. Nothing here is on the way of a purchase. May use {@code outcome},
 * {@code reference}, {@code table}, {@code audit}, {@code identity} and {@code proof}.
 */
package org.carepurse.seal;
