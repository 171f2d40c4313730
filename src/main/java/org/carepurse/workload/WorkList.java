package org.carepurse.workload;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of work that waits. Each is a question for its rows: the reference that leads to the record, what it is called, the
 * person and the provider it concerns, since when it waits or when it is due, and an amount. It takes the commissioner.
 */
public enum WorkList {
    /** Each plan in use at the earliest review of a stream that pays for it. */
    REVIEWS(
            """
            SELECT p.reference AS leads_to, p.reference AS called, p.holder_id AS person_id, NULL AS provider_id,
                   MIN(r.due_on) AS since, NULL AS pence
              FROM plan p JOIN plan_review r ON r.plan_id = p.id
             WHERE p.commissioner_id = ? AND p.state = 'APPROVED'
               AND EXISTS (SELECT 1 FROM planned_cost k WHERE k.plan_id = p.id AND k.stream = r.stream)
             GROUP BY p.id, p.reference, p.holder_id""",
            false,
            Bands::due),
    /** What on invoices did not match, since the first invoice for it was sent. */
    EXCEPTIONS(
            """
            SELECT i.reference AS leads_to, e.reference AS called, i.holder_id AS person_id, i.provider_id,
                   e.queued_at AS since, e.amount_pence AS pence
              FROM invoice_exception e JOIN invoice_line l ON l.id = e.line_id JOIN invoice i ON i.id = l.invoice_id
             WHERE e.commissioner_id = ? AND e.state IN ('OPEN', 'ASKED', 'PROPOSED')""",
            true,
            Bands::waiting),
    /** Invoices with anything that did not match: five working days to clear all of it up. */
    INVOICES(
            """
            SELECT i.reference AS leads_to, i.number AS called, i.holder_id AS person_id, i.provider_id,
                   MIN(e.queued_at) AS since, SUM(e.amount_pence) AS pence
              FROM invoice_exception e JOIN invoice_line l ON l.id = e.line_id JOIN invoice i ON i.id = l.invoice_id
             WHERE e.commissioner_id = ? AND e.state IN ('OPEN', 'ASKED', 'PROPOSED')
             GROUP BY i.id, i.reference, i.number, i.holder_id, i.provider_id""",
            true,
            today -> Bands.within(Standard.VALIDATED.workingDays(), today)),
    /** What was approved and has not arrived: two working days. What people pay from accounts of their own is not among it. */
    PAYMENTS(
            """
            SELECT i.reference AS leads_to, i.number AS called, a.holder_id AS person_id, a.provider_id,
                   MIN(a.approved_at) AS since, SUM(s.amount_pence) AS pence
              FROM provider listed
              JOIN approval_share s ON s.provider_id = listed.id AND s.is_settled = FALSE
              JOIN invoice_approval a ON a.id = s.approval_id
              JOIN invoice_line l ON l.id = a.line_id JOIN invoice i ON i.id = l.invoice_id
              JOIN order_line bought ON bought.id = a.order_line_id AND bought.price_kind = 'PER_UNIT'
              JOIN pot ON pot.id = s.pot_id AND pot.holding IN ('NOTIONAL', 'MANAGED_ACCOUNT', 'THIRD_PARTY')
             WHERE a.commissioner_id = ?
               AND NOT EXISTS (SELECT 1 FROM payment_part part JOIN payment_instruction sent ON sent.id = part.instruction_id
                                WHERE part.approval_id = s.approval_id AND part.hold_id = s.hold_id AND part.is_live = 1
                                  AND sent.state = 'PAID')
             GROUP BY i.id, i.reference, i.number, a.holder_id, a.provider_id""",
            true,
            today -> Bands.within(Standard.PAID.workingDays(), today)),
    /** Lines of the commissioner's own banks that belong to nothing in the books. */
    BANK_LINES(
            """
            SELECT CONCAT(account.reference, '/lines/', l.id) AS leads_to,
                   CASE WHEN l.payment_name = '' THEN l.bank_reference ELSE l.payment_name END AS called,
                   NULL AS person_id, NULL AS provider_id, l.booked_on AS since, l.change_pence AS pence
              FROM paying_account account JOIN statement_line l ON l.account_id = account.id
              LEFT JOIN statement_match k ON k.line_id = l.id
             WHERE account.commissioner_id = ? AND account.keeper_id IS NULL AND k.line_id IS NULL""",
            false,
            Bands::waiting),
    /**
     * Plans in use at the last day on which anything was delivered, or at their start when nothing was. Grouped so that the day is
     * looked up once, and not for each age anew.
     */
    NO_DELIVERY(
            """
            SELECT p.reference AS leads_to, p.reference AS called, p.holder_id AS person_id, NULL AS provider_id,
                   COALESCE((SELECT d.delivered_on FROM delivery d
                              WHERE d.holder_id = p.holder_id AND d.state <> 'CORRECTED' AND d.delivered_on >= p.starts_on
                              ORDER BY d.delivered_on DESC LIMIT 1), p.starts_on) AS since, NULL AS pence
              FROM plan p WHERE p.commissioner_id = ? AND p.state = 'APPROVED'
             GROUP BY p.id, p.reference, p.holder_id, p.starts_on""",
            false,
            Bands::quiet),
    /** What rules found out of the ordinary and nobody judged yet. */
    SIGNALS(
            """
            SELECT s.reference AS leads_to, s.rule AS called, s.person_id, s.provider_id, s.found_at AS since, NULL AS pence
              FROM found_signal s WHERE s.commissioner_id = ? AND s.state = 'OPEN'""",
            true,
            Bands::waiting);

    private final String rows;
    private final boolean isOfInstants;
    private final Function<LocalDate, List<Band>> bands;

    WorkList(String rows, boolean isOfInstants, Function<LocalDate, List<Band>> bands) {
        this.rows = rows;
        this.isOfInstants = isOfInstants;
        this.bands = bands;
    }

    /** As an address names it: {@code bank-lines}. */
    public static Optional<WorkList> addressed(String name) {
        return Arrays.stream(values())
                .filter(list -> list.address().equals(name))
                .findFirst();
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The most pressing first. */
    public List<Band> bands(LocalDate today) {
        return bands.apply(today);
    }

    /** Whether what waits is worth an amount. */
    public boolean isOfMoney() {
        return this != REVIEWS && this != NO_DELIVERY && this != SIGNALS;
    }

    String rows() {
        return rows;
    }

    /** Whether it waits since an instant, and not since a day. */
    boolean isOfInstants() {
        return isOfInstants;
    }
}
