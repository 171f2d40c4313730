package org.carepurse.rest.report;

import org.carepurse.report.Figure;

/** A figure of the commissioner's. */
public record FigureView(Figure figure, long amountPence) {}
