package org.carepurse.spreadsheet;

import java.util.List;

/**
 * One row of a file as it came.
 *
 * @param line the line of the file where it begins, the heading being line 1
 * @param raw its text
 * @param values by column; none when the text cannot be read as a row
 */
public record SheetRow(long line, String raw, List<String> values) {}
