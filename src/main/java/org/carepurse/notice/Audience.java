package org.carepurse.notice;

import java.util.List;

/** Who is told of something, found by what it happened to. */
enum Audience {
    /** The budget holder, and the nominees who act for them that day. */
    HOLDER(holder(), Fact.HOLDER, Fact.HOLDER, Fact.TODAY, Fact.TODAY),
    /** Of an invoice that agrees with what they ordered and had, when they have nothing to pay of it themselves. */
    HOLDER_OF_MATCHED(
            holderIf("EXISTS (SELECT 1 FROM invoice bill WHERE bill.reference = ? AND bill.state = 'APPROVED')"
                    + " AND NOT EXISTS (" + Bills.THEIRS_TO_PAY + " WHERE bill.reference = ? AND " + Bills.UNPAID
                    + ")"),
            Fact.HOLDER,
            Fact.HOLDER,
            Fact.TODAY,
            Fact.TODAY,
            Fact.SUBJECT,
            Fact.SUBJECT),
    /** Of an invoice that they pay from an account of their own. */
    HOLDER_WHO_PAYS(
            holderIf("EXISTS (" + Bills.THEIRS_TO_PAY + " WHERE bill.reference = ? AND " + Bills.UNPAID + ")"),
            Fact.HOLDER,
            Fact.HOLDER,
            Fact.TODAY,
            Fact.TODAY,
            Fact.SUBJECT),
    /** The same of what did not match at first. */
    HOLDER_WHO_PAYS_AFTER_ALL(
            holderIf("EXISTS (" + Bills.THEIRS_TO_PAY + " JOIN invoice_exception e ON e.line_id = l.id"
                    + " WHERE e.reference = ? AND " + Bills.UNPAID + ")"),
            Fact.HOLDER,
            Fact.HOLDER,
            Fact.TODAY,
            Fact.TODAY,
            Fact.SUBJECT),
    /** Of an invoice that does not agree with what they ordered and had. */
    HOLDER_OF_QUERY(
            holderIf("EXISTS (" + Bills.IN_QUERY + " WHERE bill.reference = ?)"),
            Fact.HOLDER,
            Fact.HOLDER,
            Fact.TODAY,
            Fact.TODAY,
            Fact.SUBJECT),
    /** The co-ordinators of the holder's plans that have not ended. */
    COORDINATOR(
            """
            SELECT coordinator_id FROM plan
             WHERE holder_id = ? AND commissioner_id = ? AND coordinator_id IS NOT NULL AND state <> 'ENDED'""",
            Fact.HOLDER,
            Fact.COMMISSIONER),
    FINANCE("SELECT person_id FROM hat WHERE role = 'COMMISSIONER_FINANCE' AND organisation_id = ?", Fact.COMMISSIONER),
    /** Whoever is to decide on a request for approval. */
    DECIDER(
            """
            SELECT plan.coordinator_id FROM approval_request r JOIN plan ON plan.id = r.plan_id
             WHERE r.reference = ? AND r.decider = 'COORDINATOR' AND plan.coordinator_id IS NOT NULL
            UNION SELECT hat.person_id FROM approval_request r
              JOIN hat ON hat.role = 'COMMISSIONER_FINANCE' AND hat.organisation_id = r.commissioner_id
             WHERE r.reference = ? AND r.decider = 'FINANCE'""",
            Fact.SUBJECT,
            Fact.SUBJECT),
    PROVIDER_OF_ORDER(staff("SELECT provider_id FROM placed_order WHERE reference = ?"), Fact.SUBJECT),
    PROVIDER_OF_DELIVERY(staff("SELECT provider_id FROM delivery WHERE reference = ?"), Fact.SUBJECT),
    PROVIDER_OF_DISPUTE(staff("SELECT provider_id FROM dispute WHERE reference = ?"), Fact.SUBJECT),
    /** Of an auditor's question that is put to the person themselves. */
    HOLDER_OF_QUESTION(
            holderIf("EXISTS (SELECT 1 FROM audit_question q WHERE q.reference = ? AND q.provider_id IS NULL)"),
            Fact.HOLDER,
            Fact.HOLDER,
            Fact.TODAY,
            Fact.TODAY,
            Fact.SUBJECT),
    PROVIDER_OF_QUESTION(
            staff("SELECT provider_id FROM audit_question WHERE reference = ? AND provider_id IS NOT NULL"),
            Fact.SUBJECT),
    /** The auditor who asked. */
    ASKER_OF_QUESTION("SELECT asked_by FROM audit_question WHERE reference = ?", Fact.SUBJECT),
    PROVIDER_OF_PAYMENT(staff("SELECT provider_id FROM payment_instruction WHERE reference = ?"), Fact.SUBJECT),
    PROVIDER_OF_DETAILS(staff("SELECT provider_id FROM bank_details WHERE reference = ?"), Fact.SUBJECT),
    PROVIDER_OF_EXCEPTION(
            staff(
                    """
                    SELECT i.provider_id FROM invoice_exception e
                      JOIN invoice_line l ON l.id = e.line_id JOIN invoice i ON i.id = l.invoice_id
                     WHERE e.reference = ?"""),
            Fact.SUBJECT),
    /** Those whom a released run pays. */
    PROVIDERS_OF_RUN(
            staff(
                    """
                    SELECT i.provider_id FROM payment_run r JOIN payment_instruction i ON i.run_id = r.id
                     WHERE r.reference = ? AND i.state <> 'LEFT_OUT'"""),
            Fact.SUBJECT),
    /** The finance people of whoever lists the provider whose bank details they are. */
    FINANCE_OF_DETAILS(
            """
            SELECT hat.person_id FROM bank_details d JOIN provider p ON p.id = d.provider_id
              JOIN hat ON hat.role = 'COMMISSIONER_FINANCE' AND hat.organisation_id = p.commissioner_id
             WHERE d.reference = ?""",
            Fact.SUBJECT),
    /** Those who pay by a run: a commissioner's finance people, or whoever keeps the money that it pays. */
    CASHIERS_OF_RUN(cashiers("payment_run r WHERE r.reference = ?"), Fact.SUBJECT),
    CASHIERS_OF_PAYMENT(
            cashiers("payment_run r WHERE r.id = (SELECT i.run_id FROM payment_instruction i WHERE i.reference = ?)"),
            Fact.SUBJECT),
    /** Everybody at the desk of a bureau or a fund holder. */
    KEEPER(keepers("SELECT id FROM organisation WHERE reference = ?"), Fact.SUBJECT),
    KEEPER_OF_AGREEMENT(keepers("SELECT keeper_id FROM agreement WHERE reference = ?"), Fact.SUBJECT),
    /** Of the agreement about a plan's money that was accepted last. */
    KEEPER_OF_NEWEST(
            keepers(
                    """
                    SELECT a.keeper_id FROM agreement a JOIN plan ON plan.id = a.plan_id
                     WHERE plan.reference = ? AND a.state = 'ACCEPTED' AND NOT EXISTS (
                           SELECT 1 FROM agreement later WHERE later.plan_id = plan.id AND later.state = 'ACCEPTED'
                              AND later.answered_on > a.answered_on)"""),
            Fact.SUBJECT),
    KEEPER_OF_ORDER(
            keepers(
                    """
                    SELECT g.keeper_id FROM placed_order o JOIN order_line ol ON ol.order_id = o.id
                      JOIN order_draw d ON d.line_id = ol.id JOIN pot ON pot.id = d.pot_id
                      JOIN agreement g ON g.line_id = pot.line_id AND g.state = 'ACCEPTED' WHERE o.reference = ?"""),
            Fact.SUBJECT),
    /** Those who pay something of an invoice out of what they keep. */
    KEEPER_OF_BILL(keepers(Bills.KEPT + " WHERE bill.reference = ?"), Fact.SUBJECT),
    /** The same of what did not match at first. */
    KEEPER_OF_EXCEPTION(
            keepers(Bills.KEPT + " JOIN invoice_exception e ON e.line_id = l.id WHERE e.reference = ?"), Fact.SUBJECT),
    KEEPER_OF_QUERY(
            keepers(
                    """
                    SELECT g.keeper_id FROM invoice bill JOIN invoice_line l ON l.invoice_id = bill.id
                      JOIN invoice_exception e ON e.line_id = l.id AND e.state IN ('OPEN', 'ASKED', 'PROPOSED')
                      JOIN order_draw d ON d.line_id = l.order_line_id JOIN pot ON pot.id = d.pot_id
                      JOIN agreement g ON g.line_id = pot.line_id AND g.state = 'ACCEPTED' WHERE bill.reference = ?"""),
            Fact.SUBJECT),
    /** Those into whose accounts something of a credit is still to come back. */
    KEEPER_OF_CREDIT(
            keepers(
                    """
                    SELECT g.keeper_id FROM credit_note n
                      JOIN credit_share c ON c.credit_note_id = n.id AND c.entry_id IS NULL
                      JOIN pot ON pot.id = c.pot_id
                      JOIN agreement g ON g.line_id = pot.line_id AND g.state IN ('ACCEPTED', 'ENDED')
                     WHERE n.reference = ?"""),
            Fact.SUBJECT),
    KEEPER_OF_FEE(
            keepers(
                    "SELECT a.keeper_id FROM keeper_fee f JOIN agreement a ON a.id = f.agreement_id WHERE f.reference = ?"),
            Fact.SUBJECT),
    KEEPER_OF_DIFFERENCE(keepers("SELECT keeper_id FROM kept_difference WHERE reference = ?"), Fact.SUBJECT),
    /** Those into whose accounts a run of payments in pays. */
    KEEPERS_OF_RUN(
            keepers(
                    """
                    SELECT a.keeper_id FROM payment_in_run r JOIN payment_in p ON p.run_id = r.id
                      JOIN agreement a ON a.id = p.agreement_id WHERE r.reference = ?"""),
            Fact.SUBJECT),
    /** Whoever has the cash that is handed over: an organisation's people, or the person from whose own account it goes. */
    WHO_HANDS_OVER(atAccount("from_account_id"), Fact.SUBJECT, Fact.SUBJECT),
    WHO_GETS_IT(atAccount("to_account_id"), Fact.SUBJECT, Fact.SUBJECT),
    /** Those into whose budgets a run of payments in pays. */
    HOLDERS_OF_RUN(
            """
            SELECT a.holder_id FROM payment_in_run r JOIN payment_in p ON p.run_id = r.id
              JOIN agreement a ON a.id = p.agreement_id WHERE r.reference = ?""",
            Fact.SUBJECT),
    /** The one whom a copy is about, and nobody who acts for them. */
    PERSON_OF_COPY("SELECT person_id FROM personal_copy WHERE reference = ?", Fact.SUBJECT),
    /** Whoever asked for a copy on somebody's behalf. */
    ASKER_OF_COPY("SELECT asked_by FROM personal_copy WHERE reference = ? AND asked_by <> person_id", Fact.SUBJECT),
    /** Whoever asked for all statements of a month. */
    ASKER_OF_PRINT_RUN("SELECT asked_by FROM print_run WHERE reference = ?", Fact.SUBJECT);

    /** What is known of what happened. */
    enum Fact {
        SUBJECT,
        HOLDER,
        COMMISSIONER,
        TODAY
    }

    private final String people;
    private final List<Fact> facts;

    Audience(String people, Fact... facts) {
        this.people = people;
        this.facts = List.of(facts);
    }

    /** A question for the numbers of people. */
    String people() {
        return people;
    }

    /** What the question asks with, in its order. */
    List<Fact> facts() {
        return facts;
    }

    private static String holder() {
        return """
            SELECT p.id FROM person p WHERE p.id = ?
            UNION SELECT nominee_id FROM nominee_appointment
             WHERE holder_id = ? AND from_day <= ? AND (to_day IS NULL OR to_day >= ?)""";
    }

    private static String holderIf(String condition) {
        return "SELECT told.id FROM (" + holder() + ") told WHERE " + condition;
    }

    private static String cashiers(String run) {
        return "SELECT person_id FROM hat WHERE role IN ('COMMISSIONER_FINANCE', 'BUREAU_CLERK', 'FUND_HOLDER_STAFF')"
                + " AND organisation_id IN (SELECT COALESCE(r.keeper_id, r.commissioner_id) FROM " + run + ")";
    }

    private static String keepers(String organisations) {
        return "SELECT person_id FROM hat WHERE role IN ('BUREAU_CLERK', 'FUND_HOLDER_STAFF') AND organisation_id IN ("
                + organisations + ")";
    }

    /** An account that is nobody else's is the commissioner's own. */
    private static String atAccount(String account) {
        return """
            SELECT hat.person_id FROM cash_handover h LEFT JOIN kept_account k ON k.id = h.%s
              JOIN hat ON hat.organisation_id = COALESCE(k.keeper_id, h.commissioner_id)
               AND hat.role IN ('COMMISSIONER_FINANCE', 'BUREAU_CLERK', 'FUND_HOLDER_STAFF')
             WHERE h.reference = ? AND k.holder_id IS NULL
            UNION SELECT k.holder_id FROM cash_handover h JOIN kept_account k ON k.id = h.%s
             WHERE h.reference = ? AND k.holder_id IS NOT NULL"""
                .formatted(account, account);
    }

    private static String staff(String providers) {
        return "SELECT person_id FROM hat WHERE role = 'PROVIDER_STAFF' AND organisation_id IN (" + providers + ")";
    }
}
