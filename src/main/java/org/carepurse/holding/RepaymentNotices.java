package org.carepurse.holding;

import static org.carepurse.identity.Permission.SEE_AGREEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyBook;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Where notices of repayment are kept. */
@ApplicationScoped
public class RepaymentNotices {

    /** The subjects of the rules for how long a person has: to pay back, and to ask that it is looked at again. */
    static final String REPAYMENT = "REPAYMENT";

    static final String RECONSIDERATION = "RECONSIDERATION";

    private static final String NOTICES =
            """
            SELECT n.reference, a.reference, plan.reference, holder.name, line.stream, COALESCE(keeper.name, ''),
                   account.name, h.amount_pence, n.reason, n.issued_on, n.pay_by, n.look_again_by, h.came_on
              FROM repayment_notice n JOIN agreement a ON a.id = n.agreement_id JOIN cash_handover h ON h.id = n.handover_id
              JOIN plan ON plan.id = a.plan_id JOIN person holder ON holder.id = a.holder_id
              JOIN funding_line line ON line.id = a.line_id JOIN kept_account account ON account.id = a.account_id
              LEFT JOIN organisation keeper ON keeper.id = a.keeper_id
            """;

    private final Tables tables;
    private final AgreementFile agreements;
    private final Plans plans;
    private final Policies policies;
    private final Access access;
    private final Clock clock;

    @Inject
    RepaymentNotices(
            Tables tables, AgreementFile agreements, Plans plans, Policies policies, Access access, Clock clock) {
        this.tables = tables;
        this.agreements = agreements;
        this.plans = plans;
        this.policies = policies;
        this.access = access;
        this.clock = clock;
    }

    /** Part of the act that asks for the money back. */
    void give(Agreement agreement, Handover cash, String reason, long by) {
        LocalDate today = London.today(clock);
        PolicyBook rules = policies.asAt(agreement.commissionerId(), today);
        Journey journey = new Journey();
        journey.add(
                "INSERT INTO repayment_notice (id, reference, commissioner_id, agreement_id, handover_id, reason, issued_on,"
                        + " issued_by, pay_by, look_again_by) VALUES ",
                List.<Object[]>of(new Object[] {
                    Ids.next(),
                    ReferenceNumber.fresh("REP"),
                    agreement.commissionerId(),
                    agreement.id(),
                    cash.id(),
                    reason,
                    today,
                    by,
                    today.plusDays(rules.waitingDays(REPAYMENT)),
                    today.plusDays(rules.waitingDays(RECONSIDERATION))
                }));
        tables.send(journey);
    }

    /** @throws NotFound when there is no such notice */
    public RepaymentNotice show(SignedIn who, String reference) {
        RepaymentNotice notice =
                tables.read(NOTICES + " WHERE n.reference = ?", RepaymentNotices::notice, reference).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("notice", reference));
        access.require(who, SEE_AGREEMENT, agreements.whose(agreements.agreement(notice.agreement())));
        return notice;
    }

    /** What was asked back of a plan's money, the last one first. */
    public List<RepaymentNotice> ofPlan(SignedIn who, String planReference) {
        Plan plan = plans.show(who, planReference);
        access.require(who, SEE_AGREEMENT, plan.whose());
        return tables.read(NOTICES + " WHERE plan.id = ? ORDER BY n.id DESC", RepaymentNotices::notice, plan.id());
    }

    private static RepaymentNotice notice(ResultSet row) throws SQLException {
        return new RepaymentNotice(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                FundingStream.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                Sterling.pence(row.getLong(8)),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getObject(13, LocalDate.class));
    }
}
