package org.carepurse.holding;

import static org.carepurse.identity.Permission.ANSWER_AGREEMENT;
import static org.carepurse.identity.Permission.OFFER_AGREEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.FundingLine;
import org.carepurse.budget.Holding;
import org.carepurse.budget.LineStanding;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanCommand;
import org.carepurse.careplan.PlanDesk;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.joda.money.Money;

/** The acts on agreements: the commissioner offers, the person or their nominee answers. */
@Act
@ApplicationScoped
public class Agreements {

    public record Accept(String plan, String agreement) implements PlanCommand {

        @Override
        public String facts() {
            return agreement;
        }
    }

    /** @param reason what is wrong with it */
    public record Decline(String plan, String agreement, String reason) implements PlanCommand {

        public Decline {
            reason = Reasons.read("reason", reason);
        }

        @Override
        public String facts() {
            return agreement;
        }
    }

    public record Withdraw(String plan, String agreement, String reason) implements PlanCommand {

        public Withdraw {
            reason = Reasons.read("reason", reason);
        }

        @Override
        public String facts() {
            return agreement;
        }
    }

    private final PlanDesk desk;
    private final AgreementFile file;
    private final KeptAccounts accounts;
    private final Organisations organisations;
    private final Schedules schedules;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    Agreements(
            PlanDesk desk,
            AgreementFile file,
            KeptAccounts accounts,
            Organisations organisations,
            Schedules schedules,
            Ledger ledger,
            Clock clock) {
        this.desk = desk;
        this.file = file;
        this.accounts = accounts;
        this.organisations = organisations;
        this.schedules = schedules;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Offers the person an agreement, with every payment of it made ahead, or, about a line to which money is to move, as
     * soon as it has moved. Refused while the plan is not approved, where the
     * commissioner itself keeps the money, where an agreement counts already, and with {@code keeper-not-approved},
     * {@code account-is-anothers} and {@code line-promises-nothing}.
     */
    public Outcome<String> offer(SignedIn who, RequestKey key, AgreementOffer asked) {
        return desk.act(who, key, OFFER_AGREEMENT, "AGREEMENT_OFFERED", asked, plan -> plan.inUse()
                .then(inUse -> freeLine(inUse, asked))
                .then(line -> account(plan, asked.keptBy()).then(account -> offer(plan, line, account, asked))));
    }

    /** From now on money may be paid in. */
    public Outcome<String> accept(SignedIn who, RequestKey key, Accept asked) {
        return desk.act(who, key, ANSWER_AGREEMENT, "AGREEMENT_ACCEPTED", asked, plan -> of(plan, asked.agreement())
                .accept(who.personId(), London.today(clock)));
    }

    public Outcome<String> decline(SignedIn who, RequestKey key, Decline asked) {
        return desk.act(who, key, ANSWER_AGREEMENT, "AGREEMENT_DECLINED", asked, plan -> of(plan, asked.agreement())
                .decline(who.personId(), London.today(clock), asked.reason()));
    }

    /** Takes back an agreement that was not answered, to offer another. */
    public Outcome<String> withdraw(SignedIn who, RequestKey key, Withdraw asked) {
        return desk.act(who, key, OFFER_AGREEMENT, "AGREEMENT_WITHDRAWN", asked, plan -> of(plan, asked.agreement())
                .withdraw(who.personId(), London.today(clock), asked.reason()));
    }

    private Outcome<String> offer(Plan plan, FundingLine line, KeptAccount account, AgreementOffer asked) {
        if (line.standing() == LineStanding.COMING) {
            Agreement agreement = new Agreement(plan, line, account, asked, London.today(clock));
            file.add(agreement);
            return Outcome.done(agreement.reference());
        }
        Money promised = ledger.promised(line.id());
        if (promised.isZero()) {
            return Outcome.refused(Refusal.because("line-promises-nothing", "line", line.reference()));
        }
        PaymentSchedule schedule =
                PaymentSchedule.of(asked.terms(), plan.startsOn(), plan.endsOn(), promised, asked.contribution());
        Agreement agreement = new Agreement(plan, line, account, asked, London.today(clock));
        file.add(agreement);
        schedules.write(agreement, schedule);
        return Outcome.done(agreement.reference());
    }

    private Outcome<FundingLine> freeLine(Plan plan, AgreementOffer asked) {
        FundingLine line = file.line(plan, asked.line());
        if (line.standing() == LineStanding.LEFT) {
            return Outcome.refused(line.open().why());
        }
        if (line.holding() == Holding.NOTIONAL) {
            return Outcome.refused(Refusal.because("line-is-notional", "line", line.reference()));
        }
        asked.keptBy().requireFor(line.holding());
        return file.liveOf(line.id())
                .<Outcome<FundingLine>>map(live ->
                        Outcome.refused(Refusal.because("agreement-there-already", "agreement", live.reference())))
                .orElseGet(() -> Outcome.done(line));
    }

    private Outcome<KeptAccount> account(Plan plan, KeptBy keptBy) {
        if (keptBy instanceof KeptBy.InAccount own) {
            return accounts.ofPerson(plan.commissionerId(), plan.holderId(), own.account());
        }
        return keptBy instanceof KeptBy.ByBureau bureau
                ? approved(plan, OrganisationKind.BUREAU, bureau.keeper())
                : approved(plan, OrganisationKind.FUND_HOLDER, ((KeptBy.InFund) keptBy).keeper());
    }

    private Outcome<KeptAccount> approved(Plan plan, OrganisationKind kind, String reference) {
        if (reference == null || reference.isBlank()) {
            throw new WrongInput("keeper", "keeper-missing");
        }
        var keeper = organisations.byReference(reference);
        return accounts.ofKeeper(plan.commissionerId(), keeper.id())
                .filter(account -> keeper.kind() == kind)
                .<Outcome<KeptAccount>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.because("keeper-not-approved", "keeper", keeper.name())));
    }

    /** @throws NotFound when the plan has no such agreement */
    private Agreement of(Plan plan, String reference) {
        Agreement agreement = file.agreement(reference);
        if (agreement.planId() != plan.id()) {
            throw new NotFound("agreement", reference);
        }
        return agreement;
    }
}
