package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.invoice.ShareKey;
import org.carepurse.invoice.SharesSettled;
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

    private record Share(long invoiceId, long providerId, long potId, long approvalId, long holdId, Money owed) {

        ShareKey key() {
            return new ShareKey(approvalId, holdId);
        }
    }

    private final Tables tables;
    private final Ledger ledger;
    private final Event<SharesSettled> settled;

    @Inject
    PayingBills(Tables tables, Ledger ledger, Event<SharesSettled> settled) {
        this.tables = tables;
        this.ledger = ledger;
        this.settled = settled;
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
        settled.fire(new SharesSettled(whole(shares, paid), true));
        return Outcome.done(new Subject(shares.get(0).invoiceId(), paid));
    }

    /** Of those that were paid now: each but perhaps the last was paid whole. */
    private static List<ShareKey> whole(List<Share> shares, List<Paid> paid) {
        Map<ShareKey, Money> owed = shares.stream().collect(Collectors.toMap(Share::key, Share::owed));
        return paid.stream()
                .filter(each -> owed.get(each.share()).isEqual(each.amount()))
                .map(Paid::share)
                .toList();
    }

    /** What was said to have been paid was not: all of it is owed again. */
    void undone(Collection<Paid> entries) {
        settled.fire(new SharesSettled(
                entries.stream()
                        .filter(paid -> paid.approvalId() != null)
                        .map(Paid::share)
                        .toList(),
                false));
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
