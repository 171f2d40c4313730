package org.carepurse.spending;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Which moves of the journal count for which measure, and what is known of each. This is said once, in SQL, for counting, for
 * the proof, and for the entries behind a figure: so the three cannot tell different stories.
 */
final class CountedMoves {

    private static final String EFFECTIVE_MONTH =
            "DATE_SUB(e.effective_on, INTERVAL DAYOFMONTH(e.effective_on) - 1 DAY)";

    private static final String POT_OF_MOVE =
            "CASE WHEN m.from_kind IN ('AVAILABLE', 'HELD') THEN m.from_owner_id ELSE m.to_owner_id END";

    /** A credit note's entry names no hold; its share does. */
    private static final String CREDIT =
            """
            LEFT JOIN credit_note note ON e.document_kind = 'credit note' AND note.reference = e.document_reference
            LEFT JOIN credit_share credit ON credit.credit_note_id = note.id AND credit.entry_id = e.id
            """;

    /** The journal's part of a measure, with what is known of it. */
    private static final String SELECTED =
            """
            SELECT e.commissioner_id, %1$s AS month, e.id AS entry_id, m.line, '%2$s' AS measure, %3$s AS pence,
                   COALESCE(fund.stream, '') AS stream, COALESCE(fund.holding, '') AS holding, plan.id AS plan_id, %4$s
              FROM journal_entry e JOIN journal_move m ON m.entry_id = e.id
              %5$s
              LEFT JOIN pot ON pot.id = %6$s
              LEFT JOIN funding_line fund ON fund.id = %7$s
              LEFT JOIN plan ON plan.id = fund.plan_id
              LEFT JOIN order_draw draw ON draw.hold_id = %8$s
              LEFT JOIN order_line ordered ON ordered.id = draw.line_id
              LEFT JOIN placed_order purchase ON purchase.id = ordered.order_id
              LEFT JOIN service ON service.id = ordered.service_id
              %9$s
             WHERE %10$s
            """;

    private CountedMoves() {}

    /** Of all measures. @param which of the entries {@code e}, in SQL */
    static String all(String which) {
        return Arrays.stream(Measure.values())
                .filter(Measure::isOfJournal)
                .map(measure -> of(measure) + " AND " + which)
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** Ends with its conditions, so that more can be added. */
    static String of(Measure measure) {
        return switch (measure) {
            case BUDGET -> budget();
            case ORDERED ->
                ofPots(
                        measure,
                        "CASE WHEN m.from_kind = 'AVAILABLE' THEN m.amount_pence ELSE -m.amount_pence END",
                        "((m.from_kind = 'AVAILABLE' AND m.to_kind IN ('HELD', 'OWED'))"
                                + " OR (m.to_kind = 'AVAILABLE' AND m.from_kind IN ('HELD', 'OWED', 'PAID')))");
            case OWED ->
                ofPots(
                        measure,
                        "CASE WHEN m.to_kind = 'OWED' THEN m.amount_pence ELSE -m.amount_pence END",
                        "((m.to_kind = 'OWED' AND m.from_kind IN ('HELD', 'AVAILABLE'))"
                                + " OR (m.from_kind = 'OWED' AND m.to_kind IN ('HELD', 'AVAILABLE'))"
                                + " OR (m.from_kind = 'PAID' AND m.to_kind = 'AVAILABLE'))");
            case PAID -> paid();
            case DELIVERED -> throw new IllegalArgumentException("No move of money tells what was delivered");
        };
    }

    private static String ofPots(Measure measure, String pence, String which) {
        String provider =
                "CASE WHEN m.to_kind = 'OWED' THEN m.to_owner_id WHEN m.from_kind IN ('OWED', 'PAID') THEN m.from_owner_id"
                        + " ELSE purchase.provider_id END";
        return selected(
                EFFECTIVE_MONTH,
                measure,
                pence,
                provider,
                CREDIT,
                POT_OF_MOVE,
                "pot.line_id",
                "COALESCE(m.hold_id, credit.hold_id)",
                "",
                which);
    }

    /** The days of the plan so far, of all its days: pieces of whole pence that add up to what was put in. */
    private static String budget() {
        String until =
                "m.amount_pence * (DATEDIFF(%s, plan.starts_on)) DIV (DATEDIFF(plan.ends_on, plan.starts_on) + 1)";
        String piece = "(" + until.formatted("LEAST(months.last_day, plan.ends_on) + INTERVAL 1 DAY") + " - "
                + until.formatted("GREATEST(months.first_day, plan.starts_on)") + ")";
        return selected(
                "months.first_day",
                Measure.BUDGET,
                "CASE WHEN side.taker = 1 THEN " + piece + " ELSE -" + piece + " END",
                "NULL",
                "JOIN (SELECT 1 AS taker UNION ALL SELECT 0) side ON CASE WHEN side.taker = 1 THEN m.to_kind ELSE m.from_kind END"
                        + " IN ('PROMISED', 'UNALLOCATED')",
                "NULL",
                "CASE WHEN side.taker = 1 THEN m.to_owner_id ELSE m.from_owner_id END",
                "NULL",
                "JOIN calendar_month months ON months.first_day <= plan.ends_on AND months.last_day >= plan.starts_on",
                "m.from_kind IN ('FUNDING', 'PROMISED', 'UNALLOCATED') AND m.to_kind IN ('FUNDING', 'PROMISED', 'UNALLOCATED')");
    }

    /**
     * A payment names only whom it goes to. What it was for is in the same entry, or in the parts of the payment when these
     * add up to it; otherwise it is counted without a stream.
     */
    private static String paid() {
        String sign = "CASE WHEN m.to_kind = 'PAID' THEN 1 ELSE -1 END";
        String sources = CREDIT
                + """
                        LEFT JOIN journal_move earned ON earned.entry_id = e.id AND earned.line <> m.line
                              AND ((earned.to_kind = 'OWED' AND earned.from_kind IN ('AVAILABLE', 'HELD'))
                                OR (earned.from_kind = 'OWED' AND earned.to_kind IN ('AVAILABLE', 'HELD')))
                              AND earned.amount_pence = m.amount_pence AND m.to_kind <> 'AVAILABLE'
                        LEFT JOIN payment_instruction payment ON e.document_kind = 'payment'
                              AND payment.reference = e.document_reference AND m.amount_pence =
                              (SELECT SUM(every.amount_pence) FROM payment_part every
                                WHERE every.instruction_id = payment.id AND every.left_out = '')
                        LEFT JOIN payment_part part ON part.instruction_id = payment.id AND part.left_out = ''
                        LEFT JOIN approval_share share ON share.approval_id = part.approval_id AND share.hold_id = part.hold_id
                        """;
        return selected(
                EFFECTIVE_MONTH,
                Measure.PAID,
                sign + " * COALESCE(part.amount_pence, m.amount_pence)",
                "CASE WHEN m.to_kind = 'PAID' THEN m.to_owner_id ELSE m.from_owner_id END",
                sources,
                "COALESCE(CASE WHEN m.to_kind = 'AVAILABLE' THEN m.to_owner_id END, CASE WHEN earned.to_kind = 'OWED'"
                        + " THEN earned.from_owner_id ELSE earned.to_owner_id END, share.pot_id)",
                "pot.line_id",
                "COALESCE(m.hold_id, credit.hold_id, earned.hold_id, part.hold_id)",
                "",
                "((m.to_kind = 'PAID' AND m.from_kind IN ('SENT', 'OWED'))"
                        + " OR (m.from_kind = 'PAID' AND m.to_kind IN ('OWED', 'AVAILABLE')))");
    }

    private static String selected(
            String month,
            Measure measure,
            String pence,
            String provider,
            String sources,
            String pot,
            String line,
            String hold,
            String more,
            String which) {
        return SELECTED.formatted(
                month, measure, pence, SubjectSql.told(provider), sources, pot, line, hold, more, which);
    }
}
