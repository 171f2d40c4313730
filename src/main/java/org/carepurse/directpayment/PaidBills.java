package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.invoice.GoneQuestion;
import org.carepurse.invoice.PaidQuestion;
import org.carepurse.invoice.PaymentQuestion;
import org.carepurse.invoice.PaymentStanding;
import org.carepurse.invoice.ShareKey;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Answers whoever asks about an approved share of a bill: how much of it people have paid from accounts of their own. */
@ApplicationScoped
class PaidBills {

    private static final String PAID_OF_SHARE = "SELECT amount_pence FROM explanation_entry"
            + " WHERE approval_id = ? AND hold_id = ? AND is_live = 1 LOCK IN SHARE MODE";
    private static final String PAID_AHEAD_OF_SHARE =
            "SELECT amount_pence FROM bill_paid_ahead WHERE approval_id = ? AND hold_id = ? LOCK IN SHARE MODE";
    private static final String OWED_OF_SHARE =
            "SELECT " + PayingBills.STILL_OWED + " FROM approval_share s WHERE s.approval_id = ? AND s.hold_id = ?";

    /** What was paid of shares, once they are found: after the bill came, and before. */
    private static final String PAID =
            """
            SELECT paid.approval_id, paid.hold_id, SUM(paid.amount_pence) FROM (
                SELECT s.approval_id, s.hold_id, e.amount_pence FROM %1$s
                  JOIN explanation_entry e ON e.approval_id = s.approval_id AND e.hold_id = s.hold_id AND e.is_live = 1
                 WHERE %2$s
                UNION ALL SELECT s.approval_id, s.hold_id, b.amount_pence FROM %1$s
                  JOIN bill_paid_ahead b ON b.approval_id = s.approval_id AND b.hold_id = s.hold_id
                 WHERE %2$s) paid
             GROUP BY paid.approval_id, paid.hold_id""";

    private static final String OF_PROVIDER =
            PAID.formatted("approval_share s", "s.provider_id = ? AND s.is_settled = FALSE");
    private static final String OF_BILL = PAID.formatted(
            "invoice i JOIN invoice_line l ON l.invoice_id = i.id JOIN invoice_approval a ON a.line_id = l.id"
                    + " JOIN approval_share s ON s.approval_id = a.id",
            "i.reference = ?");

    private record PaidOf(ShareKey share, Money amount) {

        static PaidOf of(ResultSet row) throws SQLException {
            return new PaidOf(new ShareKey(row.getLong(1), row.getLong(2)), Sterling.pence(row.getLong(3)));
        }
    }

    private final Tables tables;

    @Inject
    PaidBills(Tables tables) {
        this.tables = tables;
    }

    void answer(@Observes PaidQuestion question) {
        tables.read(OF_BILL, PaidOf::of, question.invoice(), question.invoice())
                .forEach(paid -> question.answer(paid.share(), paid.amount()));
    }

    void answer(@Observes GoneQuestion question) {
        tables.read(OF_PROVIDER, PaidOf::of, question.providerId(), question.providerId())
                .forEach(paid -> question.answerInPart(paid.share(), paid.amount()));
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
}
