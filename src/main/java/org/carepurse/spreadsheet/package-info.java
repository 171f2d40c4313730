/**
 * Tables as files that spreadsheets write and read.
 *
 * <p>Belongs here: reading a file with commas between its values row by row, as whatever wrote it encoded it, and a day as a
 * spreadsheet may have turned it; writing a table row by row, with commas or as a workbook, so that words are never taken for
 * formulas. What the columns mean belongs to whoever takes or gives the file.
 */
package org.carepurse.spreadsheet;
