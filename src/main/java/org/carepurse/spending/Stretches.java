package org.carepurse.spending;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.ledger.Place;
import org.carepurse.table.HeavyQuestions;

/**
 * The parts of the journal, newest first, in which entries behind a figure are looked for: a page is soon full, and then nobody
 * reads the rest. Where little of the journal belongs to the figure they grow, and in the end the rest is read at once.
 *
 * <p>They are found along an index: by the day that entries count on, or among the few that change budgets, which count in
 * months of their own.
 */
final class Stretches {

    private static final int FIRST = 200;
    private static final int GROWTH = 4;
    private static final int LONGEST = 12_800;

    private static final String OF_MONTHS =
            """
            SELECT id, effective_on FROM journal_entry
             WHERE commissioner_id = ? AND effective_on >= ? AND effective_on <= ? AND (effective_on < ? OR id <= ?)
             ORDER BY effective_on DESC, id DESC LIMIT ?""";
    private static final String OF_BUDGETS =
            """
            SELECT entry_id, NULL FROM spending_budget_entry
             WHERE commissioner_id = ? AND last_month >= ? AND first_month <= ? AND entry_id <= ? ORDER BY entry_id DESC LIMIT ?""";
    private static final String DAY = "SELECT effective_on FROM journal_entry WHERE id = ? AND commissioner_id = ?";

    private record Found(long id, LocalDate on) {}

    private final HeavyQuestions records;
    private final SpendingEntries.Question question;
    private Place before;
    private LocalDate on;
    private int size = FIRST;
    private boolean isOver;
    private Selection selection;

    Stretches(HeavyQuestions records, SpendingEntries.Question question, Place before) {
        this.records = records;
        this.question = question;
        this.before = before;
        this.on = isOfBudgets() ? null : dayOf(before);
    }

    /** Whether there is another to look through. */
    boolean goOn() {
        if (isOver) {
            return false;
        }
        if (size > LONGEST) {
            isOver = true;
            selection = new Selection(question).before(before, on);
            return true;
        }
        List<Found> entries = newest();
        isOver = entries.size() < size;
        if (entries.isEmpty()) {
            return false;
        }
        selection = new Selection(question)
                .before(before, on)
                .among(entries.stream().map(Found::id).toList());
        Found last = entries.get(entries.size() - 1);
        before = new Place(last.id(), 0);
        on = last.on();
        size *= GROWTH;
        return true;
    }

    /** What belongs to the figure in this one. */
    Selection selection() {
        return selection;
    }

    boolean isOfBudgets() {
        return question.measure() == Measure.BUDGET;
    }

    /** The last day asked about, when the place is in nobody's journal. */
    private LocalDate dayOf(Place place) {
        return records
                .read(
                        DAY,
                        row -> row.getObject(1, LocalDate.class),
                        place.entryId(),
                        question.asked().commissionerId())
                .stream()
                .findFirst()
                .orElse(question.asked().months().last().atEndOfMonth());
    }

    /** What has its last line seen is among them once more, and adds nothing. */
    private List<Found> newest() {
        long commissioner = question.asked().commissionerId();
        Months months = question.asked().months();
        return isOfBudgets()
                ? records.read(
                        OF_BUDGETS,
                        row -> new Found(row.getLong(1), null),
                        commissioner,
                        months.first().atDay(1),
                        months.last().atDay(1),
                        before.entryId(),
                        (long) size)
                : records.read(
                        OF_MONTHS,
                        row -> new Found(row.getLong(1), row.getObject(2, LocalDate.class)),
                        commissioner,
                        months.first().atDay(1),
                        on,
                        on,
                        before.entryId(),
                        (long) size);
    }
}
