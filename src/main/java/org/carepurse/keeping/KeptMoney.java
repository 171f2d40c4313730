package org.carepurse.keeping;

import static org.carepurse.identity.Permission.SEE_KEPT_MONEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PayingPot;
import org.carepurse.budget.PayingPots;
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AgreementReading;
import org.carepurse.holding.AgreementSight;
import org.carepurse.holding.PaymentSight;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** What an organisation keeps, and for whom: each person's money by itself. It sees nobody else's. */
@ApplicationScoped
public class KeptMoney {

    /** One goal's part of a person's money. */
    public record ForGoal(String goal, Balance balance) {}

    /**
     * One person's money with how it is sorted and what was paid in.
     *
     * @param managed a bureau keeps it
     */
    public record SubLedgerSight(SubLedger ledger, boolean managed, List<ForGoal> goals, List<PaymentSight> paidIn) {}

    /** Takes the organisation and a part of a name, twice; every name has the empty one as its part. */
    private static final String OF_KEEPER = "a.keeper_id = ? AND (holder.name LIKE ? OR plan.reference = ?)";

    private static final String MATCHING =
            """
             FROM agreement a JOIN person holder ON holder.id = a.holder_id
              JOIN plan ON plan.id = a.plan_id WHERE a.state = 'ACCEPTED' AND
            """
                    + OF_KEEPER;
    private static final String COUNT = "SELECT COUNT(*)" + MATCHING;
    /** Whose page it is, is found out before anybody's money is added up. */
    private static final String PAGE = SubLedger.ROWS + "a.id IN (SELECT shown.id FROM (SELECT a.id" + MATCHING
            + " ORDER BY holder.name, a.id LIMIT ? OFFSET ?) shown) ORDER BY holder.name, a.id";

    private final Tables tables;
    private final AgreementReading agreements;
    private final PayingPots pots;
    private final Ledger ledger;
    private final Access access;

    @Inject
    KeptMoney(Tables tables, AgreementReading agreements, PayingPots pots, Ledger ledger, Access access) {
        this.tables = tables;
        this.agreements = agreements;
        this.pots = pots;
        this.ledger = ledger;
        this.access = access;
    }

    /**
     * By name.
     *
     * @param searched a part of the person's name, or their plan's reference; empty for everybody
     */
    public List<SubLedger> people(SignedIn who, long keeperId, String searched, int from, int atMost) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(keeperId));
        return tables.read(PAGE, SubLedger::of, keeperId, anywhere(searched), searched, atMost, from);
    }

    public long count(SignedIn who, long keeperId, String searched) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(keeperId));
        return tables.read(COUNT, row -> row.getLong(1), keeperId, anywhere(searched), searched)
                .get(0);
    }

    /** @throws NotFound when there is no such agreement, or nobody has accepted it */
    public SubLedgerSight of(SignedIn who, String reference) {
        AgreementSight sight = agreements.show(who, reference);
        Agreement agreement = sight.agreement();
        access.require(
                who, SEE_KEPT_MONEY, Whose.NOBODYS.keptBy(agreement.keeperId().orElse(null)));
        SubLedger money = tables.read(SubLedger.ROWS + "a.id = ?", SubLedger::of, agreement.id()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("kept money", reference));
        return new SubLedgerSight(
                money,
                agreement.holding() == Holding.MANAGED_ACCOUNT,
                goals(agreement),
                sight.payments().stream()
                        .filter(one -> one.payment().paidOn().isPresent())
                        .toList());
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

    private static String anywhere(String searched) {
        return "%" + searched.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
