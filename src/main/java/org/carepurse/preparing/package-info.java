/**
 * What is prepared in the background after somebody asked for it: whose turn it is, how far it is, and when it goes.
 *
 * <p>Belongs here: the state that a copy, a run of statements or whatever else takes long carries in its own table. What is
 * prepared, and for whom, belongs to the capability it is of. May use {@code audit}, for the column of a moment.
 */
package org.carepurse.preparing;
