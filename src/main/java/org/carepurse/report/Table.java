package org.carepurse.report;

import java.util.List;

/** A table as it is said in one language, the same on the page, in the file and on paper. */
public record Table(String caption, List<String> heads, List<List<String>> rows) {

    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
