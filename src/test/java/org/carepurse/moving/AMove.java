package org.carepurse.moving;

import static org.carepurse.careplan.FundingStream.OTHER_NHS;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.Purse;
import org.carepurse.holding.AgreementOffer;
import org.carepurse.holding.Agreements;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.Keepers;
import org.carepurse.holding.KeptBy;
import org.carepurse.holding.PaidWhen;
import org.carepurse.holding.PaymentTerms;
import org.carepurse.holding.SurplusRule;
import org.carepurse.holding.WorkingDayRule;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;

/** A plan's money that is moved from one holding to the next, made through the use cases. */
public final class AMove {

    private final CarePurseInstance instance;
    private final PlanAtWork plan;
    private String reference;

    private AMove(CarePurseInstance instance, PlanAtWork plan) {
        this.instance = instance;
        this.plan = plan;
    }

    public static AMove of(CarePurseInstance instance, PlanAtWork plan) {
        return new AMove(instance, plan);
    }

    /** Proposed, offered, and agreed to by the person: it can be carried out. */
    public AMove agreed(Holding otherwise, Pace pace) {
        reference = propose(otherwise, pace).value();
        if (otherwise.getsCashFirst()) {
            accept(offer(keptBy(otherwise)).value());
        }
        return this;
    }

    Outcome<String> propose(Holding otherwise, Pace pace) {
        return propose(plan.finance(), otherwise, pace);
    }

    Outcome<String> propose(SignedIn who, Holding otherwise, Pace pace) {
        Outcome<String> proposed = instance.get(Moves.class)
                .propose(
                        who,
                        RequestKey.fresh(),
                        new Moves.Propose(
                                plan.reference(), openLine().reference(), otherwise, pace, "She asked for it"));
        if (proposed.isDone()) {
            reference = proposed.value();
        }
        return proposed;
    }

    Outcome<String> offer(KeptBy kept) {
        PaymentTerms terms = new PaymentTerms(
                Frequency.FOUR_WEEKLY,
                PaidWhen.IN_ADVANCE,
                0,
                WorkingDayRule.NEXT_WORKING_DAY,
                plan.plan().startsOn());
        return instance.get(Agreements.class)
                .offer(
                        plan.finance(),
                        RequestKey.fresh(),
                        new AgreementOffer(
                                plan.reference(), preview().to().reference(), kept, terms, Contribution.NONE));
    }

    void accept(String agreement) {
        instance.get(Agreements.class)
                .accept(plan.holder(), RequestKey.fresh(), new Agreements.Accept(plan.reference(), agreement))
                .value();
    }

    public Outcome<String> carryOut() {
        return carryOut(plan.finance(), RequestKey.fresh(), preview().figures());
    }

    Outcome<String> carryOut(SignedIn who, RequestKey key, MoveFigures seen) {
        return instance.get(Moves.class).carryOut(who, key, new Moves.CarryOut(plan.reference(), reference, seen));
    }

    MovePreview preview() {
        return instance.get(Previews.class).of(plan.holder(), plan.reference(), reference);
    }

    Purse.Line openLine() {
        return plan.purse().lines().stream()
                .filter(line -> line.stream() == OTHER_NHS && line.open())
                .findFirst()
                .orElseThrow();
    }

    KeptBy keptBy(Holding holding) {
        return switch (holding) {
            case MANAGED_ACCOUNT -> new KeptBy.ByBureau(approve(OrganisationKind.BUREAU));
            case THIRD_PARTY -> new KeptBy.InFund(approve(OrganisationKind.FUND_HOLDER), new SurplusRule(4, 12));
            default -> new KeptBy.InAccount(AnAgreement.anAccount("Direct payment"), List.of("Hari Holder"));
        };
    }

    private String approve(OrganisationKind kind) {
        return instance.get(Keepers.class)
                .approve(
                        plan.finance(),
                        RequestKey.fresh(),
                        new Keepers.Approval(
                                plan.people().commissionerId(),
                                kind,
                                "Invented keeper",
                                AnAgreement.anAccount("Client account"),
                                true))
                .value();
    }
}
