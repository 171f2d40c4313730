package org.carepurse.bankfile;

import org.carepurse.outcome.WrongInput;

/**
 * A line that could not be understood; the others were read all the same.
 *
 * @param line where in the file it stands, counted from 1
 * @param why names the field and, in its words, what to do
 */
public record UnreadLine(long line, WrongInput why) {}
