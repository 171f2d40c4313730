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

    private static final String ADD =
            """
            INSERT INTO spending_month (commissioner_id, subject, month, of_what, stream, holding, measure, pence)
            SELECT counted.commissioner_id, subjects.subject, counted.month, %s, counted.stream, counted.holding,
                   counted.measure, SUM(counted.pence)
              FROM (%s) counted CROSS JOIN (%s) subjects GROUP BY 1, 2, 3, 4, 5, 6, 7
            ON DUPLICATE KEY UPDATE pence = spending_month.pence + VALUES(pence)""";

    private SubjectSql() {}

    /** The statement that adds to the sums. @param counted what is added, with a column for each subject */
    static String added(String counted) {
        return ADD.formatted(OF_WHAT, counted, SUBJECTS);
    }

    /** What is known of something counted: a column for each subject. @param provider who is paid, in SQL */
    static String told(String provider) {
        return Arrays.stream(Subject.values())
                .map(subject -> subject.told(provider) + " AS " + column(subject))
                .collect(Collectors.joining(", "));
    }

    static String column(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}
