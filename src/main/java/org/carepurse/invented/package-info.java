/**
 * Invented people in any number, with all that they bought, for trying how fast the service is when it holds much.
 *
 * <p>Belongs here: how many there are to be, the texts of SQL that make them (under {@code /invented}), and the refusal to do so
 * beside people who exist. The same seed makes the same books. They are in balance as all books are: their rows go through the
 * same tables with the same checks and triggers, and the proofs hold for them. Nothing else leads here but the command line. May use
 * {@code outcome}, {@code time}, {@code reference}, {@code table}, {@code audit} and {@code identity}.
 */
package org.carepurse.invented;
