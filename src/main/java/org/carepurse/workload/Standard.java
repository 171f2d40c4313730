package org.carepurse.workload;

/** How soon providers are to have what they earned. */
public enum Standard {
    /**
     * From when an invoice is sent until nothing of it waits any more: one that matched whole is validated when it is sent, any
     * other when the last that did not match is cleared up.
     */
    VALIDATED(
            5,
            """
            SELECT i.reference AS invoice, i.number, i.holder_id, i.provider_id, i.sent_at AS began,
                   CASE WHEN SUM(e.state IN ('OPEN', 'ASKED', 'PROPOSED')) > 0 THEN NULL
                        ELSE COALESCE(MAX(note.written_at), i.sent_at) END AS ended
              FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id
              LEFT JOIN invoice_exception e ON e.line_id = l.id
              LEFT JOIN exception_note note ON note.exception_id = e.id
             WHERE i.commissioner_id = ? AND i.sent_at >= ?
               AND i.state IN ('IN_QUERY', 'PART_APPROVED', 'APPROVED', 'REJECTED')
             GROUP BY i.id, i.reference, i.number, i.holder_id, i.provider_id, i.sent_at"""),
    /**
     * From when an amount is approved until the provider has it. What a block contract pays for, and what people pay from accounts
     * of their own, is not paid here.
     */
    PAID(
            2,
            """
            SELECT i.reference AS invoice, i.number, i.holder_id, i.provider_id, a.approved_at AS began,
                   sent.ended_on + INTERVAL 12 HOUR AS ended
              FROM invoice_approval a JOIN approval_share s ON s.approval_id = a.id
              JOIN invoice_line l ON l.id = a.line_id JOIN invoice i ON i.id = l.invoice_id
              JOIN order_line bought ON bought.id = a.order_line_id AND bought.price_kind = 'PER_UNIT'
              JOIN pot ON pot.id = s.pot_id AND pot.holding IN ('NOTIONAL', 'MANAGED_ACCOUNT', 'THIRD_PARTY')
              LEFT JOIN payment_part part ON part.approval_id = s.approval_id AND part.hold_id = s.hold_id AND part.is_live = 1
              LEFT JOIN payment_instruction sent ON sent.id = part.instruction_id AND sent.state = 'PAID'
             WHERE a.commissioner_id = ? AND a.approved_at >= ?""");

    private final int workingDays;
    private final String items;

    Standard(int workingDays, String items) {
        this.workingDays = workingDays;
        this.items = items;
    }

    public int workingDays() {
        return workingDays;
    }

    /** All that began since; takes the commissioner and the first instant. */
    String items() {
        return items;
    }
}
