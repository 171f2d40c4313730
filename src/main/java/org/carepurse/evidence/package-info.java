/**
 * Files that people send to show something: receipts, pictures, letters.
 *
 * <p>Belongs here: what such a file can be, told by its content, and the folder in which files lie, out of reach of the web.
 * Which file shows what, and who may see it, belongs to whoever asks for it. May use {@code outcome}.
 */
package org.carepurse.evidence;
