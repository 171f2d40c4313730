package org.carepurse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.Recorded;
import org.carepurse.payment.InstructionState;
import org.carepurse.payment.PaymentsMoved;
import org.carepurse.table.Tables;

/**
 * Hears what happens, and writes in the same act what providers' systems are to be told of it. One statement for each kind of
 * thing that happened, which finds the addresses that listen; mostly there are none.
 */
@ApplicationScoped
class Hearing {

    private static final String TELL =
            "INSERT INTO webhook_message (endpoint_id, topic, subject, number, amount_pence, happened_at, state, tries,"
                    + " next_try_at) SELECT e.id, told.topic, told.subject, told.number, told.amount, ?, 'WAITING', 0, ?"
                    + " FROM (%s) told JOIN webhook_endpoint e ON e.provider_id = told.provider_id AND e.state = 'LIVE'"
                    + " AND FIND_IN_SET(told.topic, e.topics)";
    private static final String ORDERS =
            """
            SELECT o.provider_id, ? topic, o.reference subject, '' number,
                   (SELECT SUM(l.cost_pence) FROM order_line l WHERE l.order_id = o.id) amount
              FROM placed_order o WHERE o.reference IN (%s)""";
    private static final String INVOICES =
            """
            SELECT i.provider_id,
                   CASE i.state WHEN 'APPROVED' THEN 'INVOICE_APPROVED' WHEN 'PART_APPROVED' THEN 'INVOICE_PART_APPROVED'
                                WHEN 'REJECTED' THEN 'INVOICE_REJECTED' ELSE 'INVOICE_QUERIED' END topic,
                   i.reference subject, i.number number,
                   (SELECT SUM(l.approved_pence) FROM invoice_line l WHERE l.invoice_id = i.id) amount
              FROM invoice i WHERE i.state IN ('APPROVED', 'PART_APPROVED', 'IN_QUERY', 'REJECTED') AND\s""";
    private static final String OF_EXCEPTIONS =
            """
            i.id IN (SELECT l.invoice_id FROM invoice_line l JOIN invoice_exception x ON x.line_id = l.id
                      WHERE x.reference IN (%s))""";
    private static final String PAYMENTS =
            """
            SELECT p.provider_id, ? topic, p.reference subject, '' number, p.amount_pence amount
              FROM payment_instruction p WHERE\s""";
    private static final String OF_RUNS =
            "p.state = 'WAITING' AND p.run_id IN (SELECT r.id FROM payment_run r WHERE r.reference IN (%s))";

    private static final Map<String, Topic> ORDER_ACTS =
            Map.of("ORDER_PLACED", Topic.ORDER_PLACED, "ORDER_CANCEL", Topic.ORDER_CANCELLED);
    private static final Set<String> EXCEPTION_ACTS =
            Set.of("EXCEPTION_ACCEPT", "EXCEPTION_REJECT", "EXCEPTION_ASK", "EXCEPTION_MATCHED_AGAIN");
    private static final Map<InstructionState, Topic> PAYMENT_STATES = Map.of(
            InstructionState.SENT, Topic.PAYMENT_SENT,
            InstructionState.PAID, Topic.PAYMENT_PAID,
            InstructionState.FAILED, Topic.PAYMENT_FAILED,
            InstructionState.RETURNED, Topic.PAYMENT_RETURNED);

    private final Listeners listeners;
    private final EntityManager entityManager;
    private final Tables tables;
    private final Clock clock;

    @Inject
    Hearing(Listeners listeners, EntityManager entityManager, Tables tables, Clock clock) {
        this.listeners = listeners;
        this.entityManager = entityManager;
        this.tables = tables;
        this.clock = clock;
    }

    void hear(@Observes Recorded recorded) {
        if (!listeners.areThereAny()) {
            return;
        }
        ORDER_ACTS.forEach((act, topic) ->
                tell(recorded, Set.of(act), subjects -> ORDERS.formatted(subjects), List.of(topic.name())));
        boolean ofInvoices =
                tell(recorded, Set.of("INVOICE_SENT"), named -> INVOICES + "i.reference IN (" + named + ")", List.of());
        boolean ofExceptions =
                tell(recorded, EXCEPTION_ACTS, named -> INVOICES + OF_EXCEPTIONS.formatted(named), List.of());
        if (ofInvoices || ofExceptions) {
            entityManager.flush();
        }
        tell(
                recorded,
                Set.of("PAYMENT_RUN_RELEASED"),
                named -> PAYMENTS + OF_RUNS.formatted(named),
                List.of(Topic.PAYMENT_COMING.name()));
    }

    void hear(@Observes PaymentsMoved moved) {
        Topic topic = PAYMENT_STATES.get(moved.state());
        if (topic != null && listeners.areThereAny()) {
            LocalDateTime now = now();
            tables.change(
                    TELL.formatted(
                            PAYMENTS + "p.id IN (" + Tables.marks(moved.ids().size()) + ")"),
                    Stream.of(Stream.of(now, now, topic.name()), moved.ids().stream())
                            .flatMap(part -> part)
                            .toArray());
        }
    }

    /** @return whether there was anything to tell */
    private boolean tell(Recorded recorded, Set<String> acts, UnaryOperator<String> told, List<Object> first) {
        List<String> subjects = recorded.events().stream()
                .filter(event -> acts.contains(event.act()))
                .map(AuditEvent::subjectReference)
                .distinct()
                .toList();
        if (subjects.isEmpty()) {
            return false;
        }
        LocalDateTime now = now();
        recorded.journey()
                .change(
                        TELL.formatted(told.apply(Tables.marks(subjects.size()))),
                        Stream.of(Stream.of(now, now), first.stream(), subjects.stream())
                                .<Object>flatMap(part -> part)
                                .toList());
        return true;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
