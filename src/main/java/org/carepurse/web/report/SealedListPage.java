package org.carepurse.web.report;

import java.util.List;
import org.carepurse.report.SealedStatement;

/** The sealed statements of a plan, the last one first. */
public record SealedListPage(String plan, List<SealedStatement> statements) {}
