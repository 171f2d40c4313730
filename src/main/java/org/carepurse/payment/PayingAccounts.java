package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.OwnAccountQuestion;
import org.carepurse.holding.KeeperApproved;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;

/** The accounts from which providers are paid: those that commissioners open, and those that people's money is kept in. */
@ApplicationScoped
public class PayingAccounts {

    private final EntityManager entityManager;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    @Inject
    PayingAccounts(EntityManager entityManager, Ledger ledger, AuditTrail trail, Access access, Clock clock) {
        this.entityManager = entityManager;
        this.ledger = ledger;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Refuses {@code account-known}.
     *
     * @return its reference
     */
    @Act
    public Outcome<String> open(SignedIn who, RequestKey key, OpenAccount asked) {
        access.require(who, Permission.KEEP_PAYING_ACCOUNTS, Whose.commissioners(asked.commissionerId()));
        byte[] digest = Digest.of(asked, asked.payer().account().printed(), who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        PayingAccount account = new PayingAccount(asked, who.personId(), clock.instant());
        if (isKnown(account)) {
            return Outcome.refused(Refusal.because("account-known"));
        }
        entityManager.persist(account);
        if (asked.balance().isPositive()) {
            ledger.bank(account.id(), asked.balance(), opening(account, key, who))
                    .value();
        }
        trail.record(AuditEvent.of("PAYING_ACCOUNT_OPENED", "account", account.reference(), who.personId())
                .concerning(null, account.commissionerId())
                .saying(Ending.of(account.account()))
                .answering(key, digest, account.reference()));
        return Outcome.done(account.reference());
    }

    /**
     * Whoever is approved to keep people's money pays from the account that it is kept in.
     *
     * @throws WrongInput {@code account-pays-already} when the commissioner itself pays from it
     */
    void keep(@Observes KeeperApproved approved) {
        PayingAccount account = PayingAccount.ofKeeper(approved.account(), approved.by(), clock.instant());
        if (isKnown(account)) {
            throw new WrongInput("accountNumber", "account-pays-already");
        }
        entityManager.persist(account);
        entityManager.flush();
    }

    /** People's money is paid in from accounts of the commissioner's own. */
    void answer(@Observes OwnAccountQuestion question) {
        all(question.commissionerId()).stream()
                .filter(account -> !account.isKeepers())
                .map(PayingAccount::asOwn)
                .forEach(question::answer);
    }

    public List<PayingAccount> of(SignedIn who, Cashier cashier) {
        access.require(who, Permission.SEE_PAYMENTS, cashier.looking());
        return all(cashier.commissionerId()).stream()
                .filter(account -> account.cashier().equals(cashier))
                .toList();
    }

    /** Whose account it is; the commissioner's when there is none of that reference. */
    Cashier cashier(long commissionerId, String reference) {
        return all(commissionerId).stream()
                .filter(account -> account.reference().equals(reference))
                .map(PayingAccount::cashier)
                .findFirst()
                .orElse(Cashier.of(commissionerId));
    }

    /** @throws NotFound when the commissioner, and whoever keeps money for it, has none of that reference */
    PayingAccount find(long commissionerId, String reference) {
        return all(commissionerId).stream()
                .filter(account -> account.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("account", reference));
    }

    PayingAccount numbered(long id) {
        return entityManager.find(PayingAccount.class, id);
    }

    private Occasion opening(PayingAccount account, RequestKey key, SignedIn who) {
        return new Occasion(
                new Document("account", account.reference()),
                London.today(clock),
                key,
                account.commissionerId(),
                who.personId());
    }

    private boolean isKnown(PayingAccount account) {
        return all(account.commissionerId()).stream()
                .anyMatch(known -> known.account().equals(account.account()));
    }

    private List<PayingAccount> all(long commissionerId) {
        return entityManager
                .createQuery(
                        "SELECT a FROM PayingAccount a WHERE a.commissionerId = :commissioner ORDER BY a.id",
                        PayingAccount.class)
                .setParameter("commissioner", commissionerId)
                .getResultList();
    }
}
