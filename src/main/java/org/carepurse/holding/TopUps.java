package org.carepurse.holding;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.FundingLine;
import org.carepurse.budget.OwnAccounts;
import org.carepurse.careplan.Plan;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.Posted;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * What people add of their own to money that was granted to them, where the stream's law lets them. It comes to the
 * commissioner. Where that keeps the line it is there at once to be sorted into goals; where somebody else does it is promised,
 * and passed on with the next run of payments in.
 */
@ApplicationScoped
public class TopUps {

    private static final Money MOST_AT_ONCE = pounds("10000");

    private final EntityManager entityManager;
    private final AgreementFile agreements;
    private final PassingOn passingOn;
    private final OwnAccounts accounts;
    private final Ledger ledger;
    private final Access access;
    private final Clock clock;

    @Inject
    TopUps(
            EntityManager entityManager,
            AgreementFile agreements,
            PassingOn passingOn,
            OwnAccounts accounts,
            Ledger ledger,
            Access access,
            Clock clock) {
        this.entityManager = entityManager;
        this.agreements = agreements;
        this.passingOn = passingOn;
        this.accounts = accounts;
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Refuses {@code top-up-not-by-law}, {@code year-closed}, {@code line-held-otherwise}, {@code top-up-not-agreed} while
     * nobody has agreed who keeps it, and {@code no-account-to-pay-in-from}.
     */
    public Outcome<OwnMoney> may(SignedIn who, String reference) {
        FundingLine line = line(reference);
        Plan plan = entityManager.find(Plan.class, line.planId());
        access.require(who, Permission.PAY_OWN_MONEY, plan.whose());
        if (!line.stream().takesTopUps()) {
            return Outcome.refused(Refusal.because("top-up-not-by-law", "stream", "careplan.stream." + line.stream()));
        }
        return ready(line)
                .then(open -> accounts.of(plan.commissionerId()))
                .map(account -> new OwnMoney(plan.holderId(), plan.commissionerId(), MOST_AT_ONCE));
    }

    /**
     * It has come to the commissioner, for somebody who was let pay it. Refuses {@code year-closed}, {@code
     * line-held-otherwise} and {@code top-up-not-agreed}.
     */
    @Act
    public Outcome<String> collected(RequestKey key, Collected came) {
        FundingLine line = line(came.of());
        Plan plan = entityManager.find(Plan.class, line.planId());
        LocalDate today = London.today(clock);
        Occasion occasion = new Occasion(
                new Document("plan", plan.reference()),
                today.isBefore(plan.startsOn()) ? plan.startsOn() : today,
                key,
                line.commissionerId(),
                came.payerId());
        return ready(line)
                .then(open -> ledger.bank(came.account(), came.amount(), occasion.part("cash")))
                .then(banked -> add(line, came.amount(), occasion.part("line")))
                .map(added -> came.of());
    }

    private Outcome<Posted> add(FundingLine line, Money amount, Occasion occasion) {
        if (!line.holding().getsCashFirst()) {
            return ledger.fund(line.id(), amount, occasion);
        }
        return ledger.promise(line.id(), amount, occasion).map(promised -> {
            agreed(line)
                    .map(agreement -> agreements.forChange(agreement.reference()))
                    .ifPresent(agreement -> passingOn.add(agreement, amount));
            return promised;
        });
    }

    private Outcome<FundingLine> ready(FundingLine line) {
        return line.open()
                .then(open -> open.holding().getsCashFirst() && agreed(open).isEmpty()
                        ? Outcome.refused(Refusal.because("top-up-not-agreed"))
                        : Outcome.done(open));
    }

    private Optional<Agreement> agreed(FundingLine line) {
        return agreements.liveOf(line.id()).filter(agreement -> agreement.state() == AgreementState.ACCEPTED);
    }

    /** The lines that this person may add to, for whoever has decided already who may see them. */
    public List<String> linesOf(long holderId, long commissionerId) {
        return entityManager
                .createQuery(
                        "SELECT l FROM FundingLine l, Plan p WHERE p.id = l.planId AND p.holderId = :holder"
                                + " AND l.commissionerId = :commissioner ORDER BY l.id",
                        FundingLine.class)
                .setParameter("holder", holderId)
                .setParameter("commissioner", commissionerId)
                .getResultStream()
                .filter(line -> line.stream().takesTopUps() && ready(line).isDone())
                .map(FundingLine::reference)
                .toList();
    }

    private FundingLine line(String reference) {
        return entityManager
                .createQuery("SELECT l FROM FundingLine l WHERE l.reference = :reference", FundingLine.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("funding line", reference));
    }
}
