package org.carepurse.spending;

/** By what figures are told apart. */
public enum Grouping {
    MONTH(Subject.COHORT, "month"),
    QUARTER(Subject.COHORT, "month"),
    YEAR(Subject.COHORT, "month"),
    STREAM(Subject.COHORT, "stream"),
    HOLDING(Subject.COHORT, "holding"),
    CATEGORY(Subject.CATEGORY, "of_what"),
    PROVIDER(Subject.PROVIDER, "of_what"),
    AREA(Subject.AREA, "of_what"),
    COHORT(Subject.COHORT, "of_what");

    private final Subject subject;
    private final String column;

    Grouping(Subject subject, String column) {
        this.subject = subject;
        this.column = column;
    }

    String column() {
        return column;
    }

    public boolean isOfTime() {
        return column.equals("month");
    }

    /** Whether it divides by a subject, and so cannot be had within another. */
    public boolean isOfSubject() {
        return column.equals("of_what");
    }

    Subject subject() {
        return subject;
    }

    /** Whose groups are the parts of a subject. */
    public static Grouping of(Subject subject) {
        return valueOf(subject.name());
    }
}
