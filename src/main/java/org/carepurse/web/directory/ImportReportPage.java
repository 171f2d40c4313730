package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.directory.ImportReports;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Option;

/**
 * What became of each line of an import.
 *
 * @param only which lines are shown
 * @param next the address of the lines that follow; empty at the end
 * @param canBeDone whether it was only tried, and its file is still there
 */
public record ImportReportPage(
        ImportReports.Report report,
        String only,
        List<Option> choices,
        List<List<Cell>> rows,
        String next,
        boolean canBeDone) {}
