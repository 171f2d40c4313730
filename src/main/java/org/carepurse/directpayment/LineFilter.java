package org.carepurse.directpayment;

/** Which lines of a statement to see. */
public enum LineFilter {
    /** Nobody has said yet what they were. */
    TO_EXPLAIN("e.id IS NULL"),
    /** Something was paid, and nothing shows it yet. */
    NEEDS_RECEIPT(LineFilter.NO_RECEIPT_YET),
    ALL("TRUE");

    static final String NO_RECEIPT_YET = "l.change_pence < 0 AND e.kind IN ('FOR_GOAL', 'FOR_ORDER', 'SOMETHING_ELSE')"
            + " AND NOT EXISTS (SELECT 1 FROM receipt r WHERE r.line_id = l.id)";

    private final String condition;

    LineFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
