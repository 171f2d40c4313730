package org.carepurse.budget;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.Plan;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * What people add of their own to money that was granted to them, where the stream's law lets them: it comes to the commissioner,
 * which keeps the line, and is there to be sorted into goals.
 */
@ApplicationScoped
public class TopUps {

    private static final Money MOST_AT_ONCE = pounds("10000");

    private final EntityManager entityManager;
    private final OwnAccounts accounts;
    private final Ledger ledger;
    private final Access access;
    private final Clock clock;

    @Inject
    TopUps(EntityManager entityManager, OwnAccounts accounts, Ledger ledger, Access access, Clock clock) {
        this.entityManager = entityManager;
        this.accounts = accounts;
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Refuses {@code top-up-not-by-law}, {@code top-up-kept-elsewhere}, {@code year-closed} and {@code
     * no-account-to-pay-in-from}.
     */
    public Outcome<OwnMoney> may(SignedIn who, String reference) {
        FundingLine line = line(reference);
        Plan plan = entityManager.find(Plan.class, line.planId());
        access.require(who, Permission.PAY_OWN_MONEY, plan.whose());
        if (!line.stream().takesTopUps()) {
            return Outcome.refused(Refusal.because("top-up-not-by-law", "stream", "careplan.stream." + line.stream()));
        }
        if (line.holding().getsCashFirst()) {
            return Outcome.refused(Refusal.because("top-up-kept-elsewhere"));
        }
        return line.open()
                .then(open -> accounts.of(plan.commissionerId()))
                .map(account -> new OwnMoney(plan.holderId(), plan.commissionerId(), MOST_AT_ONCE));
    }

    /**
     * It has come to the commissioner, for somebody who was let pay it. Refuses {@code year-closed} and {@code
     * no-account-to-pay-in-from}.
     *
     * @param payerId who paid it
     */
    @Act
    public Outcome<String> collected(RequestKey key, String reference, Money amount, long payerId) {
        FundingLine line = line(reference);
        Plan plan = entityManager.find(Plan.class, line.planId());
        LocalDate today = London.today(clock);
        Occasion occasion = new Occasion(
                new Document("plan", plan.reference()),
                today.isBefore(plan.startsOn()) ? plan.startsOn() : today,
                key,
                line.commissionerId(),
                payerId);
        return line.open()
                .then(open -> accounts.of(line.commissionerId()))
                .then(account -> ledger.bank(account, amount, occasion.part("cash")))
                .then(banked -> ledger.fund(line.id(), amount, occasion.part("line")))
                .map(funded -> reference);
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
