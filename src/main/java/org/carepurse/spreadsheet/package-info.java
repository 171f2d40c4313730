/**
 * Files with commas between their values, as spreadsheets write them.
 *
 * <p>Belongs here: reading such a file row by row, as whatever wrote it encoded it, reading a day as a spreadsheet may
 * have turned it, and keeping words from being taken for formulas. What the columns mean belongs to whoever takes the file. May use {@code outcome}.
 */
package org.carepurse.spreadsheet;
