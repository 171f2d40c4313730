package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.directory.ImportReports;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Problems;

/** Choosing a file to import, and what was imported before. */
public record ImportPage(
        List<Choice> files, List<String> sources, List<ImportReports.Report> earlier, Problems problems) {}
