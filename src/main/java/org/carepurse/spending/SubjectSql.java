package org.carepurse.spending;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The subjects in SQL: a row for each, and what a counted move is of within it. */
final class SubjectSql {

    static final String SUBJECTS = Arrays.stream(Subject.values())
            .map(subject -> "SELECT '%s' AS subject".formatted(subject))
            .collect(Collectors.joining(" UNION ALL "));

    static final String OF_WHAT = Arrays.stream(Subject.values())
            .map(subject -> "WHEN '%s' THEN counted.%s".formatted(subject, column(subject)))
            .collect(Collectors.joining(" ", "CASE subjects.subject ", " END"));

    private SubjectSql() {}

    static String column(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}
