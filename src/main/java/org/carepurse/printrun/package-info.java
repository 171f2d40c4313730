/**
 * All statements of a month in one go: whoever answers for a commissioner's money asks for them, they are drawn in the
 * background, each in its holder's language, and taken as one file.
 *
 * <p>Belongs here: the run, its statements as they come out, and the file. What a statement says and how it is drawn is
 * {@code report}'s; how things are prepared in the background is {@code preparing}'s.
 */
package org.carepurse.printrun;
