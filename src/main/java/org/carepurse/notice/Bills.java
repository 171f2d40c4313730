package org.carepurse.notice;

/** Parts of the questions of whom an invoice concerns: the invoice is {@code bill}, a line of it {@code l}. */
final class Bills {

    private static final String APPROVED =
            """
            FROM invoice bill JOIN invoice_line l ON l.invoice_id = bill.id
              JOIN invoice_approval a ON a.line_id = l.id JOIN approval_share s ON s.approval_id = a.id
              JOIN pot ON pot.id = s.pot_id""";

    /** What was approved of money that lies in an account or on a card of the person's own, or their nominee's. */
    static final String THEIRS_TO_PAY =
            "SELECT 1 " + APPROVED + " AND pot.holding IN ('OWN_ACCOUNT', 'NOMINEES_ACCOUNT', 'PREPAID_CARD')";

    /** Of that, what they have not paid yet, before the bill or after it. */
    static final String UNPAID =
            """
            s.amount_pence > COALESCE((SELECT SUM(b.amount_pence) FROM bill_paid_ahead b
                                        WHERE b.approval_id = s.approval_id AND b.hold_id = s.hold_id), 0)
                           + COALESCE((SELECT SUM(paid.amount_pence) FROM explanation_entry paid
                                        WHERE paid.approval_id = s.approval_id AND paid.hold_id = s.hold_id
                                          AND paid.is_live = 1), 0)""";

    /** Who keeps what was approved. */
    static final String KEPT = "SELECT g.keeper_id " + APPROVED
            + " JOIN agreement g ON g.line_id = pot.line_id AND g.state IN ('ACCEPTED', 'ENDED')";

    static final String IN_QUERY =
            """
            SELECT 1 FROM invoice bill JOIN invoice_line l ON l.invoice_id = bill.id
              JOIN invoice_exception e ON e.line_id = l.id AND e.state IN ('OPEN', 'ASKED', 'PROPOSED')""";

    private Bills() {}
}
