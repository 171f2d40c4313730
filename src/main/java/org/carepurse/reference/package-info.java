/**
 * How records are numbered, and how people name them.
 *
 * <p>Belongs here: time-sorted record numbers, which never leave the system, and the short random references that
 * people read to each other over the telephone. May use {@code outcome}.
 */
package org.carepurse.reference;
