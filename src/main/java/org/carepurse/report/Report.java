package org.carepurse.report;

import java.util.List;

/** A report as it is said in one language: what its page, its files and its paper all say. */
public record Report(String title, String about, List<Section> sections) {

    public Report {
        sections = List.copyOf(sections);
    }
}
