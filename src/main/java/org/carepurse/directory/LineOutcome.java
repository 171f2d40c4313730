package org.carepurse.directory;

/** What became of a line: every line read has exactly one. */
public enum LineOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
