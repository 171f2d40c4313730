package org.carepurse.disclosure;

/**
 * A number of a table, seen as people going from one of its sums into another: a cell goes from its row into its column, a
 * row's total from the total of all into the row. What goes into a sum also goes out of it, and that is all a reader has to
 * reckon with.
 */
final class Figure {

    /** Zeros are told, so whatever is kept back is known to be somebody. */
    private static final long LEAST_KEPT_BACK = 1;

    private final int from;
    private final int to;
    private final long people;
    private final boolean toldElsewhere;
    private boolean keptBack;

    Figure(int from, int to, long people, boolean toldElsewhere) {
        this.from = from;
        this.to = to;
        this.people = people;
        this.toldElsewhere = toldElsewhere;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    long people() {
        return people;
    }

    void keepBack() {
        keptBack = true;
    }

    boolean isKeptBack() {
        return keptBack;
    }

    boolean canBeKeptBack() {
        return keptBack || people > 0 && !toldElsewhere;
    }

    /** Whether it might be one fewer, for all that a reader knows. */
    boolean couldBeFewer() {
        return people > LEAST_KEPT_BACK;
    }

    /** What is lost by keeping it back too: nothing if it already is. */
    long loss() {
        return keptBack ? 0 : people;
    }
}
