/**
 * How people are doing: the measures that ask them, what they answered, what the answers come to, and when they are asked
 * again.
 *
 * <p>Belongs here: each measure with its items, its licence and its scoring, the answers of a plan's holder with who gave and
 * who entered them, and what is due. Goals and reviews belong in {@code careplan}, the money spent on them in
 * {@code ledger}. May use {@code outcome}, {@code reference}, {@code time}, {@code audit}, {@code identity},
 * {@code table}, {@code policy} and {@code careplan}.
 *
 * <p>Answers are never edited: a correction is a later record that names the one it corrects. The questions of licensed
 * measures are not here and must never be: only the score that somebody with the licence worked out.
 */
package org.carepurse.measure;
