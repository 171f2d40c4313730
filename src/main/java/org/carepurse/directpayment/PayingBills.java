package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.invoice.GoneQuestion;
import org.carepurse.invoice.PaidQuestion;
import org.carepurse.invoice.PaymentQuestion;
import org.carepurse.invoice.PaymentStanding;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Posted;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Bills that were approved, and that the holder paid: what the provider was owed is paid. */
@ApplicationScoped
class PayingBills {

    /** What is still to be paid of an approved share, when what was credited and what was paid of it is taken off. */
    static final String STILL_OWED =
            """
            GREATEST(0, s.amount_pence - COALESCE((SELECT SUM(c.amount_pence) FROM credit_share c
                WHERE c.approval_id = s.approval_id AND c.hold_id = s.hold_id), 0)
              - COALESCE((SELECT SUM(e.amount_pence) FROM explanation_entry e
                WHERE e.approval_id = s.approval_id AND e.hold_id = s.hold_id AND e.is_live = 1), 0)
              - COALESCE((SELECT SUM(b.amount_pence) FROM bill_paid_ahead b
                WHERE b.approval_id = s.approval_id AND b.hold_id = s.hold_id), 0))""";

    private static final String SHARES = "SELECT i.id, a.provider_id, s.pot_id, a.id, s.hold_id, " + STILL_OWED
            + """
              FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id
              JOIN invoice_approval a ON a.line_id = l.id JOIN approval_share s ON s.approval_id = a.id
              JOIN pot ON pot.id = s.pot_id
             WHERE i.reference = ? AND i.holder_id = ? AND pot.line_id IN (%s) ORDER BY a.id, s.hold_id
            """;
    private static final String PAID_OF_SHARE = "SELECT amount_pence FROM explanation_entry"
            + " WHERE approval_id = ? AND hold_id = ? AND is_live = 1 LOCK IN SHARE MODE";
    private static final String PAID_AHEAD_OF_SHARE =
            "SELECT amount_pence FROM bill_paid_ahead WHERE approval_id = ? AND hold_id = ? LOCK IN SHARE MODE";
    private static final String OWED_OF_SHARE =
            "SELECT " + STILL_OWED + " FROM approval_share s WHERE s.approval_id = ? AND s.hold_id = ?";
    private static final String PAID =
            """
            SELECT paid.id, SUM(paid.amount_pence), paid.approved - COALESCE(
                   (SELECT SUM(c.amount_pence) FROM credit_share c WHERE c.approval_id = paid.id), 0) FROM (
                SELECT a.id, a.amount_pence AS approved, e.amount_pence FROM invoice_approval a
                  JOIN explanation_entry e ON e.approval_id = a.id AND e.is_live = 1 WHERE a.provider_id = ?
                UNION ALL SELECT a.id, a.amount_pence, b.amount_pence FROM invoice_approval a
                  JOIN bill_paid_ahead b ON b.approval_id = a.id WHERE a.provider_id = ?) paid
             GROUP BY paid.id, paid.approved""";

    private static final String PAID_OF_BILL =
            """
            SELECT a.id, s.hold_id,
                   COALESCE((SELECT SUM(e.amount_pence) FROM explanation_entry e
                       WHERE e.approval_id = s.approval_id AND e.hold_id = s.hold_id AND e.is_live = 1), 0)
                 + COALESCE((SELECT SUM(b.amount_pence) FROM bill_paid_ahead b
                       WHERE b.approval_id = s.approval_id AND b.hold_id = s.hold_id), 0)
              FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id
              JOIN invoice_approval a ON a.line_id = l.id JOIN approval_share s ON s.approval_id = a.id
             WHERE i.reference = ?""";

    private record PaidShare(long approvalId, long holdId, Money amount) {}

    private record Share(long invoiceId, long providerId, long potId, long approvalId, long holdId, Money owed) {}

    private record PaidOf(long approvalId, Money amount, Money approved) {}

    private final Tables tables;
    private final Ledger ledger;

    @Inject
    PayingBills(Tables tables, Ledger ledger) {
        this.tables = tables;
        this.ledger = ledger;
    }

    /** Refuses {@code more-than-is-owed}. Who pays, collects a run, or credits in one commissioner's books takes turns. */
    Outcome<Subject> post(Explanation said) {
        tables.read(
                "SELECT id FROM organisation WHERE id = ? FOR UPDATE",
                row -> row.getLong(1),
                said.account().whose().commissionerId());
        List<Share> shares = shares(said);
        Money owed = shares.stream().map(Share::owed).reduce(Sterling.NONE, Money::plus);
        if (said.amount().isGreaterThan(owed)) {
            return Outcome.refused(Refusal.because("more-than-is-owed", "asked", Sterling.print(said.amount())));
        }
        List<Paid> paid = new ArrayList<>();
        Money left = said.amount();
        for (Share share : shares) {
            Money gives = share.owed().isLessThan(left) ? share.owed() : left;
            if (gives.isPositive()) {
                Posted posted = ledger.payOwed(said.paid(share.providerId(), gives), said.occasion(paid.size() + 1))
                        .value();
                paid.add(new Paid(
                        posted.entryId(),
                        share.providerId(),
                        share.potId(),
                        share.approvalId(),
                        share.holdId(),
                        gives));
                left = left.minus(gives);
            }
        }
        return Outcome.done(new Subject(shares.get(0).invoiceId(), paid));
    }

    void answer(@Observes PaidQuestion question) {
        tables.read(
                        PAID_OF_BILL,
                        row -> new PaidShare(row.getLong(1), row.getLong(2), Sterling.pence(row.getLong(3))),
                        question.invoice())
                .forEach(paid -> question.answer(paid.approvalId(), paid.holdId(), paid.amount()));
    }

    void answer(@Observes GoneQuestion question) {
        for (PaidOf paid : tables.read(
                PAID,
                row -> new PaidOf(row.getLong(1), Sterling.pence(row.getLong(2)), Sterling.pence(row.getLong(3))),
                question.providerId(),
                question.providerId())) {
            if (paid.amount().isLessThan(paid.approved())) {
                question.answerInPart(Map.of(paid.approvalId(), paid.amount()));
            } else {
                question.answer(List.of(paid.approvalId()));
            }
        }
    }

    void answer(@Observes PaymentQuestion question) {
        Money paid = Stream.of(PAID_OF_SHARE, PAID_AHEAD_OF_SHARE)
                .flatMap(each -> pence(each, question).stream())
                .reduce(Sterling.NONE, Money::plus);
        if (paid.isZero()) {
            return;
        }
        if (pence(OWED_OF_SHARE, question).get(0).isZero()) {
            question.answer(PaymentStanding.PAID_BY_HOLDER);
        } else {
            question.answerInPart(paid);
        }
    }

    private List<Money> pence(String sql, PaymentQuestion question) {
        return tables.read(sql, row -> Sterling.pence(row.getLong(1)), question.approvalId(), question.holdId());
    }

    private List<Share> shares(Explanation said) {
        List<Long> own = List.copyOf(said.account().lines());
        List<Share> shares = tables.read(
                SHARES.formatted(Tables.marks(own.size())),
                row -> new Share(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        Sterling.pence(row.getLong(6))),
                Stream.concat(
                                Stream.of(
                                        said.what().about(),
                                        said.account().whose().holderId()),
                                own.stream())
                        .toArray());
        if (shares.isEmpty()) {
            throw new NotFound("invoice", said.what().about());
        }
        return shares;
    }
}
