package org.carepurse.spending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.ledger.Place;

/** The counted moves that a figure is made of, in SQL. */
final class Selection {

    private final StringBuilder moves;
    private final List<Object> values = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Object> toldValues = new ArrayList<>();

    Selection(SpendingEntries.Question question) {
        SpendingQuestion asked = question.asked();
        moves = new StringBuilder(CountedMoves.of(question.measure()));
        and("e.commissioner_id = ?", asked.commissionerId());
        if (question.measure() == Measure.BUDGET) {
            and("months.first_day >= ?", asked.months().first().atDay(1));
            and("months.last_day <= ?", asked.months().last().atEndOfMonth());
        } else {
            and("e.effective_on >= ?", asked.months().first().atDay(1));
            and("e.effective_on <= ?", asked.months().last().atEndOfMonth());
        }
        told("stream", asked.stream());
        told("holding", asked.holding());
        if (asked.part() != null) {
            told(SubjectSql.column(asked.part().subject()), asked.part().of());
        }
    }

    /** Only what stands before a place in the journal. @param on the day it counts on; null where the day says nothing */
    Selection before(Place place, LocalDate on) {
        String earlier = "(e.id < ? OR (e.id = ? AND m.line < ?))";
        if (on == null) {
            and(earlier, place.entryId());
        } else {
            and("(e.effective_on < ? OR (e.effective_on = ? AND " + earlier + "))", on);
            values.add(on);
            values.add(place.entryId());
        }
        values.add(place.entryId());
        values.add((long) place.line());
        return this;
    }

    /** Only what these entries moved. */
    Selection among(List<Long> entries) {
        moves.append(" AND e.id IN (")
                .append(entries.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .append(')');
        return this;
    }

    String sql() {
        return told.isEmpty()
                ? moves.toString()
                : "SELECT * FROM (" + moves + ") told WHERE " + String.join(" AND ", told);
    }

    List<Object> values() {
        return Stream.concat(values.stream(), toldValues.stream()).toList();
    }

    private void and(String condition, Object value) {
        moves.append(" AND ").append(condition);
        values.add(value);
    }

    /** What a move is of has a name only outside the question that tells it. */
    private void told(String column, String value) {
        if (value != null) {
            told.add(column + " = ?");
            toldValues.add(value);
        }
    }
}
