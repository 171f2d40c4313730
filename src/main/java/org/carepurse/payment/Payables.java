package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * What there is to pay: approved shares in no payment that can still arrive. Of notional pots the commissioner pays them, of
 * money that a bureau or a fund holder keeps whoever keeps it under the agreement. What lies in a person's own account they
 * pay themselves, and a block contract pays for what was bought at its share.
 */
@ApplicationScoped
public class Payables {

    static final String SHARES =
            """
              FROM invoice_approval a
              JOIN approval_share s ON s.approval_id = a.id
              JOIN pot ON pot.id = s.pot_id AND pot.holding IN ('NOTIONAL', 'MANAGED_ACCOUNT', 'THIRD_PARTY')
              JOIN order_line bought ON bought.id = a.order_line_id AND bought.price_kind = 'PER_UNIT'
              LEFT JOIN agreement g ON g.line_id = pot.line_id AND g.state IN ('ACCEPTED', 'ENDED')
            """;
    /**
     * What an approved share still stands for, when what was credited of it before it was paid is taken off. What the
     * provider paid back is not: should the payment come back after that, it is owed the whole again.
     */
    static final String AMOUNT =
            """
            (s.amount_pence - COALESCE((SELECT SUM(c.amount_pence) FROM credit_share c
                WHERE c.approval_id = s.approval_id AND c.hold_id = s.hold_id
                  AND c.entry_id IS NOT NULL AND c.bank_account_id IS NULL), 0))""";
    /** Takes the commissioner, whoever keeps the money, and the first instant after the cut-off. */
    static final String ARE_FREE = " WHERE a.commissioner_id = ? AND g.keeper_id <=> ? AND a.approved_at < ?"
            + " AND (pot.holding = 'NOTIONAL') = (g.id IS NULL) AND " + AMOUNT + " > 0 AND "
            + """
              NOT EXISTS (SELECT 1 FROM payment_part taken
                           WHERE taken.approval_id = s.approval_id AND taken.hold_id = s.hold_id AND taken.is_live = 1)
              AND NOT EXISTS (SELECT 1 FROM dispute_charge c JOIN dispute d ON d.id = c.dispute_id
                               WHERE c.approval_id = s.approval_id AND d.state IN ('RAISED', 'ANSWERED'))
            """;

    static final String FREE = SHARES + ARE_FREE;

    private static final String TOTAL =
            "SELECT COUNT(DISTINCT a.provider_id), COUNT(*), COALESCE(SUM(" + AMOUNT + "), 0)" + FREE;
    private static final String BY_PROVIDER = "SELECT a.provider_id, COUNT(*), SUM(" + AMOUNT + "), MIN(a.approved_at)"
            + FREE + " GROUP BY a.provider_id ORDER BY MIN(a.approved_at), a.provider_id LIMIT ? OFFSET ?";

    /** What there is to pay in all. */
    public record Total(long providers, long shares, Money amount) {}

    /**
     * What there is to pay to one provider.
     *
     * @param since when the oldest of it was approved
     * @param heldBack why it is not paid now; null when it can be
     */
    public record Row(String provider, long shares, Money amount, LocalDate since, HeldBack heldBack) {}

    private record Sum(long providerId, long shares, Money amount, LocalDate since) {}

    private final Records records;
    private final Payees payees;
    private final Access access;

    @Inject
    Payables(Records records, Payees payees, Access access) {
        this.records = records;
        this.payees = payees;
        this.access = access;
    }

    public Total total(SignedIn who, Cashier cashier, LocalDate cutOff) {
        access.require(who, Permission.SEE_PAYMENTS, cashier.looking());
        return records.one(
                        TOTAL,
                        row -> new Total(row.getLong(1), row.getLong(2), Sterling.pence(row.getLong(3))),
                        cashier.commissionerId(),
                        cashier.keeperId(),
                        endOf(cutOff))
                .orElseThrow();
    }

    /** By provider, whoever has waited longest first. */
    public List<Row> byProvider(SignedIn who, Cashier cashier, LocalDate cutOff, int from, int atMost) {
        access.require(who, Permission.SEE_PAYMENTS, cashier.looking());
        List<Sum> sums = records.read(
                BY_PROVIDER,
                row -> new Sum(
                        row.getLong(1),
                        row.getLong(2),
                        Sterling.pence(row.getLong(3)),
                        London.dateOf(row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC))),
                cashier.commissionerId(),
                cashier.keeperId(),
                endOf(cutOff),
                atMost,
                from);
        var judged = payees.judge(
                cashier.commissionerId(), sums.stream().map(Sum::providerId).toList());
        return sums.stream()
                .map(sum -> new Row(
                        judged.get(sum.providerId()).payee().name(),
                        sum.shares(),
                        sum.amount(),
                        sum.since(),
                        judged.get(sum.providerId()).heldBack()))
                .toList();
    }

    /** The first instant that is too late. */
    static LocalDateTime endOf(LocalDate cutOff) {
        return LocalDateTime.ofInstant(London.startOf(cutOff.plusDays(1)), ZoneOffset.UTC);
    }
}
