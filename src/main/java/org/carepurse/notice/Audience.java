package org.carepurse.notice;

import java.util.List;

/** Who is told of something, found by what it happened to. */
enum Audience {
    /** The budget holder, and the nominees who act for them that day. */
    HOLDER(
            """
            SELECT p.id FROM person p WHERE p.id = ?
            UNION SELECT nominee_id FROM nominee_appointment
             WHERE holder_id = ? AND from_day <= ? AND (to_day IS NULL OR to_day >= ?)""",
            Fact.HOLDER,
            Fact.HOLDER,
            Fact.TODAY,
            Fact.TODAY),
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
    /** Those into whose budgets a run of payments in pays. */
    HOLDERS_OF_RUN(
            """
            SELECT a.holder_id FROM payment_in_run r JOIN payment_in p ON p.run_id = r.id
              JOIN agreement a ON a.id = p.agreement_id WHERE r.reference = ?""",
            Fact.SUBJECT);

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

    private static String staff(String providers) {
        return "SELECT person_id FROM hat WHERE role = 'PROVIDER_STAFF' AND organisation_id IN (" + providers + ")";
    }
}
