package org.carepurse.holding;

import static org.carepurse.identity.Permission.SEE_KEPT_MONEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.carepurse.budget.PayingPot;
import org.carepurse.budget.PayingPots;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.joda.money.Money;

/**
 * What an organisation keeps, and for whom: each person's money by itself, and the proof that all of it together is what
 * its client account has. It sees nobody else's.
 */
@ApplicationScoped
public class KeptMoney {

    /**
     * One person's money in one line.
     *
     * @param unsorted what no goal has been given yet
     * @param balance what its goals have left, set aside, and owe to providers
     */
    public record SubLedger(
            String agreement, String holder, String plan, FundingStream stream, Money unsorted, Balance balance) {

        public Money total() {
            return unsorted.plus(balance.allocated());
        }
    }

    /**
     * The account in which people's money is kept for one commissioner.
     *
     * @param inBank what the books say is in it
     * @param subLedgers what all people have in it
     */
    public record ClientAccount(String commissioner, String account, Money inBank, Money subLedgers) {

        public Money difference() {
            return inBank.minus(subLedgers).abs();
        }

        public boolean agrees() {
            return inBank.equals(subLedgers);
        }
    }

    /** One goal's part of a person's money. */
    public record ForGoal(String goal, Balance balance) {}

    /** One person's money with how it is sorted and what was paid in. */
    public record SubLedgerSight(SubLedger ledger, List<ForGoal> goals, List<PaymentSight> paidIn) {}

    private static final int MOST_PAYMENTS = 1_000;
    /** What a line's goals owe, less what whoever keeps it has taken out of the account for support already. */
    private static final String OWED =
            """
            (SELECT COALESCE(SUM(pb.spent_pence), 0) FROM pot_balance pb WHERE pb.line_id = a.line_id)
            - (SELECT COALESCE(SUM(m.amount_pence), 0) FROM pot JOIN journal_move m ON m.from_owner_id = pot.id
                 JOIN journal_entry e ON e.id = m.entry_id
                WHERE pot.line_id = a.line_id AND m.from_kind = 'AVAILABLE' AND e.reason = 'DRAWN_DOWN')
            + (SELECT COALESCE(SUM(m.amount_pence), 0) FROM pot JOIN journal_move m ON m.to_owner_id = pot.id
                 JOIN journal_entry e ON e.id = m.entry_id
                WHERE pot.line_id = a.line_id AND m.to_kind = 'AVAILABLE' AND e.reason = 'REFUNDED'
                  AND e.document_kind = 'draw-down')
            """;

    private static final String MONEY =
            """
            COALESCE(lb.unallocated_pence, 0),
            (SELECT COALESCE(SUM(pb.available_pence), 0) FROM pot_balance pb WHERE pb.line_id = a.line_id),
            (SELECT COALESCE(SUM(pb.held_pence), 0) FROM pot_balance pb WHERE pb.line_id = a.line_id),
            """
                    + OWED;
    private static final String PEOPLE = "SELECT a.reference, holder.name, plan.reference, line.stream, " + MONEY
            + """
              FROM agreement a JOIN person holder ON holder.id = a.holder_id JOIN plan ON plan.id = a.plan_id
              JOIN funding_line line ON line.id = a.line_id LEFT JOIN line_balance lb ON lb.line_id = a.line_id
             WHERE a.state = 'ACCEPTED' AND
            """;
    /** What everybody has in the account, with what is still to be handed over and without what has not come yet. */
    private static final String SUB_LEDGERS =
            """
            SELECT COALESCE(SUM(COALESCE(lb.unallocated_pence, 0)
                   + (SELECT COALESCE(SUM(pb.available_pence + pb.held_pence), 0)
                        FROM pot_balance pb WHERE pb.line_id = a.line_id) +
            """
                    + OWED
                    + """
                   ), 0) + (SELECT COALESCE(SUM(CASE WHEN h.from_account_id = ?1 THEN h.amount_pence ELSE -h.amount_pence END), 0)
                              FROM cash_handover h WHERE ?1 IN (h.from_account_id, h.to_account_id) AND h.came_on IS NULL)
              FROM agreement a LEFT JOIN line_balance lb ON lb.line_id = a.line_id
             WHERE a.account_id = ?1 AND a.state IN ('ACCEPTED', 'ENDED')
            """;

    private final EntityManager entityManager;
    private final AgreementFile agreements;
    private final PaymentFile payments;
    private final Organisations organisations;
    private final PayingPots pots;
    private final Ledger ledger;
    private final Access access;

    @Inject
    KeptMoney(
            EntityManager entityManager,
            AgreementFile agreements,
            PaymentFile payments,
            Organisations organisations,
            PayingPots pots,
            Ledger ledger,
            Access access) {
        this.entityManager = entityManager;
        this.agreements = agreements;
        this.payments = payments;
        this.organisations = organisations;
        this.pots = pots;
        this.ledger = ledger;
        this.access = access;
    }

    /** Each account the organisation keeps money in, with its proof. */
    public List<ClientAccount> accounts(SignedIn who, long keeperId) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(keeperId));
        return entityManager
                .createQuery("SELECT k FROM KeptAccount k WHERE k.keeperId = :keeper ORDER BY k.id", KeptAccount.class)
                .setParameter("keeper", keeperId)
                .getResultStream()
                .map(this::proved)
                .toList();
    }

    /** By name. */
    public List<SubLedger> people(SignedIn who, long keeperId, int from, int atMost) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(keeperId));
        List<?> rows = entityManager
                .createNativeQuery(PEOPLE + "a.keeper_id = ?1 ORDER BY holder.name, a.id")
                .setParameter(1, keeperId)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(KeptMoney::subLedger).toList();
    }

    public long count(SignedIn who, long keeperId) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(keeperId));
        return entityManager
                .createQuery(
                        "SELECT COUNT(a) FROM Agreement a WHERE a.keeperId = :keeper"
                                + " AND a.state = org.carepurse.holding.AgreementState.ACCEPTED",
                        Long.class)
                .setParameter("keeper", keeperId)
                .getSingleResult();
    }

    /** @throws NotFound when there is no such agreement, or nobody has accepted it */
    public SubLedgerSight of(SignedIn who, String reference) {
        Agreement agreement = agreements.agreement(reference);
        access.require(who, SEE_KEPT_MONEY, agreements.whose(agreement));
        List<?> rows = entityManager
                .createNativeQuery(PEOPLE + "a.id = ?1")
                .setParameter(1, agreement.id())
                .getResultList();
        SubLedger money = rows.stream()
                .map(Object[].class::cast)
                .map(KeptMoney::subLedger)
                .findFirst()
                .orElseThrow(() -> new NotFound("kept money", reference));
        return new SubLedgerSight(
                money,
                goals(agreement),
                payments.find(
                        "a.id = :agreement AND p.paidOn IS NOT NULL ORDER BY p.number DESC",
                        Map.of("agreement", agreement.id()),
                        0,
                        MOST_PAYMENTS));
    }

    private List<ForGoal> goals(Agreement agreement) {
        List<PayingPot> own = pots.forPlan(agreement.planId()).stream()
                .filter(pot -> pot.lineId() == agreement.lineId())
                .toList();
        Map<Long, Balance> balances =
                ledger.balancesOf(own.stream().map(PayingPot::potId).toList());
        return own.stream()
                .map(pot -> new ForGoal(pot.goalTitle(), balances.get(pot.potId())))
                .toList();
    }

    private ClientAccount proved(KeptAccount account) {
        Number subLedgers = (Number) entityManager
                .createNativeQuery(SUB_LEDGERS)
                .setParameter(1, account.id())
                .getSingleResult();
        return new ClientAccount(
                organisations.organisation(account.commissionerId()).name(),
                account.details().printed(),
                ledger.inBank(account.id(), account.commissionerId()),
                Sterling.pence(subLedgers.longValue()));
    }

    private static SubLedger subLedger(Object[] row) {
        return new SubLedger(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                FundingStream.valueOf((String) row[3]),
                pence(row[4]),
                new Balance(pence(row[5]), pence(row[6]), pence(row[7])));
    }

    private static Money pence(Object column) {
        return Sterling.pence(((Number) column).longValue());
    }
}
