package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.carepurse.invoice.GoneQuestion;
import org.carepurse.invoice.PaidQuestion;
import org.carepurse.invoice.PaymentQuestion;
import org.carepurse.invoice.PaymentStanding;
import org.carepurse.invoice.ShareKey;
import org.carepurse.invoice.SharesSettled;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Answers whoever asks about an approved share: whether it is in a payment, and whether the provider has it. */
@ApplicationScoped
class WherePaid {

    private record Paid(ShareKey share, Money amount) {}

    private static final String COMMISSIONER = "SELECT commissioner_id FROM invoice_approval WHERE id = ?";
    private static final String IN_A_PAYMENT =
            """
            SELECT i.state FROM payment_part part JOIN payment_instruction i ON i.id = part.instruction_id
             WHERE part.approval_id = ? AND part.hold_id = ? AND part.is_live = 1 LOCK IN SHARE MODE""";

    private static final String GONE =
            """
            SELECT part.approval_id, part.hold_id FROM approval_share s
              JOIN payment_part part ON part.approval_id = s.approval_id AND part.hold_id = s.hold_id AND part.is_live = 1
              JOIN payment_instruction i ON i.id = part.instruction_id AND i.state IN ('SENT', 'PAID')
             WHERE s.provider_id = ? AND s.is_settled = FALSE""";

    /** Also of payments that have come back, whose parts are free again. */
    private static final String PARTS =
            "SELECT approval_id, hold_id FROM payment_part WHERE instruction_id IN (%s) AND left_out = ''";

    private static final String PAID =
            """
            SELECT part.approval_id, part.hold_id, part.amount_pence
              FROM invoice bill JOIN invoice_line l ON l.invoice_id = bill.id
              JOIN invoice_approval a ON a.line_id = l.id
              JOIN payment_part part ON part.approval_id = a.id AND part.is_live = 1
              JOIN payment_instruction i ON i.id = part.instruction_id AND i.state = 'PAID'
             WHERE bill.reference = ?""";

    private final Records records;
    private final Runs runs;
    private final Event<SharesSettled> settled;

    @Inject
    WherePaid(Records records, Runs runs, Event<SharesSettled> settled) {
        this.records = records;
        this.runs = runs;
        this.settled = settled;
    }

    void answer(@Observes PaidQuestion question) {
        records.read(PAID, row -> new Paid(share(row), Sterling.pence(row.getLong(3))), question.invoice())
                .forEach(paid -> question.answer(paid.share(), paid.amount()));
    }

    void answer(@Observes GoneQuestion question) {
        question.answer(records.read(GONE, WherePaid::share, question.providerId()));
    }

    /** What arrived is settled until it comes back. */
    void follow(@Observes PaymentsMoved moved) {
        boolean haveArrived = moved.state() == InstructionState.PAID;
        if (haveArrived || moved.state() == InstructionState.RETURNED) {
            settled.fire(new SharesSettled(
                    records.read(
                            PARTS.formatted(Tables.marks(moved.ids().size())),
                            WherePaid::share,
                            Records.values(moved.ids())),
                    haveArrived));
        }
    }

    private static ShareKey share(ResultSet row) throws SQLException {
        return new ShareKey(row.getLong(1), row.getLong(2));
    }

    /** Under the lock under which runs are collected: what is answered here stays so until the act ends. */
    void answer(@Observes PaymentQuestion question) {
        records.one(COMMISSIONER, row -> row.getLong(1), question.approvalId()).ifPresent(runs::lockCommissioner);
        records.one(
                        IN_A_PAYMENT,
                        row -> InstructionState.valueOf(row.getString(1)),
                        question.approvalId(),
                        question.holdId())
                .ifPresent(state -> question.answer(
                        state == InstructionState.PAID ? PaymentStanding.PAID : PaymentStanding.ON_ITS_WAY));
    }
}
