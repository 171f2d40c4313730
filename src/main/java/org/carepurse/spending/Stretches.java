package org.carepurse.spending;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.ledger.Place;
import org.carepurse.table.HeavyQuestions;

/**
 * The parts of the journal, newest first, in which entries behind a figure are looked for: a page is soon full, and then nobody
 * reads the rest. Where little of the journal belongs to the figure they grow, and in the end the rest is read at once.
 */
final class Stretches {

    private static final int FIRST = 200;
    private static final int GROWTH = 4;
    private static final int LONGEST = 12_800;

    private static final String OF_COMMISSIONER = "SELECT id FROM journal_entry WHERE commissioner_id = ? AND id <= ?";
    private static final String OF_MONTHS = " AND effective_on >= ? AND effective_on <= ?";
    /** Nearly all entries are of these reasons, and none of them changes a budget. */
    private static final String OF_BUDGETS =
            " AND reason NOT IN ('ALLOCATED', 'HELD', 'SETTLED', 'RELEASED', 'VOIDED', 'EXPIRED',"
                    + " 'SENT', 'PAID', 'DRAWN_DOWN', 'SPENT')";

    private static final String NEWEST_FIRST = " ORDER BY id DESC LIMIT ?";

    private final HeavyQuestions records;
    private final SpendingEntries.Question question;
    private final Place before;
    private long highest;
    private int size = FIRST;
    private boolean isOver;
    private Selection selection;

    Stretches(HeavyQuestions records, SpendingEntries.Question question, Place before) {
        this.records = records;
        this.question = question;
        this.before = before;
        this.highest = before.entryId();
    }

    /** Whether there is another to look through. */
    boolean goOn() {
        if (isOver) {
            return false;
        }
        if (size > LONGEST) {
            isOver = true;
            selection = new Selection(question).before(new Place(highest + 1, 0));
            return true;
        }
        List<Long> entries = newest();
        isOver = entries.size() < size;
        if (entries.isEmpty()) {
            return false;
        }
        highest = entries.get(entries.size() - 1) - 1;
        size *= GROWTH;
        selection = new Selection(question).before(before).among(entries);
        return true;
    }

    /** What belongs to the figure in this one. */
    Selection selection() {
        return selection;
    }

    /** A budget is spread over months in which no entry need be. */
    private List<Long> newest() {
        List<Object> values = new ArrayList<>(List.of(question.asked().commissionerId(), highest));
        if (question.measure() != Measure.BUDGET) {
            values.add(question.asked().months().first().atDay(1));
            values.add(question.asked().months().last().atEndOfMonth());
        }
        values.add((long) size);
        String sql = OF_COMMISSIONER + (question.measure() == Measure.BUDGET ? OF_BUDGETS : OF_MONTHS) + NEWEST_FIRST;
        return records.read(sql, row -> row.getLong(1), values.toArray());
    }
}
