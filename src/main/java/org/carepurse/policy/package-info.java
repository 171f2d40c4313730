/**
 * The rules that a commissioner may set, each with a day it begins, an author and a reason; read as they stood on a day.
 *
 * <p>Belongs here: what may not be bought, local restrictions, the amounts above which someone must approve, what is carried
 * over, how long things wait; all that was ever set about one thing, and what holds of it on any day. What follows from a
 * rule is decided by the package that asks. A figure or a list that one commissioner may see differently from another stands
 * here and never as a constant in code. May use {@code outcome}, {@code reference}, {@code money}, {@code time}, {@code
 * table}, {@code audit} and {@code identity}.
 */
package org.carepurse.policy;
