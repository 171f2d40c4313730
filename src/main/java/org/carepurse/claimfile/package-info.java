/**
 * Files in which providers send much at once: many invoices, or many deliveries.
 *
 * <p>Belongs here: taking a file in once, trying what would come of each line, sending what is right, and telling of each
 * line what became of it. A file is worked on in the background, claim by claim, each an act of its own under a key that
 * never changes, so that a server that stops takes nothing along and sends nothing twice. What an invoice or a delivery is,
 * and every rule about it, belongs to {@code invoice} and {@code order}. May use {@code outcome}, {@code reference},
 * {@code money}, {@code spreadsheet}, {@code table}, {@code time}, {@code audit}, {@code identity}, {@code order} and
 * {@code invoice}.
 */
package org.carepurse.claimfile;
