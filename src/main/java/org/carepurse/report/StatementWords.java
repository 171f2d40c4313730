package org.carepurse.report;

/** A statement put into words: what its page, its file and its paper all say. */
public interface StatementWords {

    String title();

    /** Whose it is, and for which days. */
    String about();

    /** What matters most, said first. */
    String left();

    /** Each goal's money in eight columns, with all of it together in the last row. */
    Table goals();

    /** Everything that happened, in five columns: day, what, reference, goal, amount. */
    Table movements();
}
