package org.carepurse.report;

/** In which form a paper is kept: for a spreadsheet, or to print. */
public enum PaperForm {
    CSV,
    PDF
}
