package org.carepurse.holding;

import static org.carepurse.identity.Permission.CONFIRM_HANDOVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.OwnAccounts;
import org.carepurse.careplan.Plan;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Cash on its way from one account that money is kept in to another: instructed, and confirmed when it has come. */
@ApplicationScoped
public class Handovers {

    /** The receiver says that the cash has come. */
    public record Came(String handover) {}

    private final EntityManager entityManager;
    private final KeptAccounts accounts;
    private final OwnAccounts own;
    private final Ledger ledger;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Handovers(
            EntityManager entityManager,
            KeptAccounts accounts,
            OwnAccounts own,
            Ledger ledger,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.entityManager = entityManager;
        this.accounts = accounts;
        this.own = own;
        this.ledger = ledger;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Part of a larger act. Nothing to hand over where both sides are the same account.
     *
     * @param from null where the commissioner has the cash
     * @param to null where the commissioner is to get it
     */
    public Optional<Handover> instruct(Plan plan, Agreement from, Agreement to, Money amount, long instructedBy) {
        Long fromAccount = from == null ? null : from.accountId();
        Long toAccount = to == null ? null : to.accountId();
        if (amount.isZero() || Objects.equals(fromAccount, toAccount)) {
            return Optional.empty();
        }
        Handover handover = new Handover(plan, from, to, amount, instructedBy, London.today(clock));
        entityManager.persist(handover);
        entityManager.flush();
        trail.record(AuditEvent.of("HANDOVER_INSTRUCTED", "handover", handover.reference(), instructedBy)
                .concerning(handover.holderId(), handover.commissionerId())
                .saying(Sterling.print(amount)));
        return Optional.of(handover);
    }

    /**
     * The cash is in the other account from now on. Refuses {@code handover-came-already}, and {@code
     * no-account-to-pay-in-from} where the commissioner has none for it to leave or come to.
     */
    @Act
    public Outcome<String> confirm(SignedIn who, RequestKey key, Came asked) {
        Handover handover = forChange(asked.handover());
        access.require(who, CONFIRM_HANDOVER, receiver(handover));
        byte[] digest = Digest.of(asked, "handover", who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        LocalDate today = London.today(clock);
        return bank(handover, handover.fromAccountId())
                .then(from -> bank(handover, handover.toAccountId()).then(to -> handover.came(who.personId(), today)
                        .then(came -> ledger.handOver(from, to, came.amount(), occasion(came, today, key, who)))))
                .map(posted -> {
                    trail.record(AuditEvent.of("HANDOVER_CAME", "handover", handover.reference(), who.personId())
                            .concerning(handover.holderId(), handover.commissionerId())
                            .saying(Sterling.print(handover.amount()))
                            .answering(key, digest, handover.reference()));
                    return handover.reference();
                });
    }

    /** Whether they are the ones to say that it came. */
    public boolean isToConfirm(SignedIn who, String reference) {
        return access.may(who, CONFIRM_HANDOVER, receiver(handover(reference)));
    }

    /** The commissioner's cash leaves the account that it pays people's money in from, and comes back to it. */
    private Outcome<Long> bank(Handover handover, Optional<Long> account) {
        return account.map(Outcome::done).orElseGet(() -> own.of(handover.commissionerId()));
    }

    private static Occasion occasion(Handover handover, LocalDate today, RequestKey key, SignedIn who) {
        return new Occasion(
                new Document("handover", handover.reference()), today, key, handover.commissionerId(), who.personId());
    }

    private Whose receiver(Handover handover) {
        Whose commissioners = Whose.commissioners(handover.commissionerId());
        return handover.toAccountId()
                .map(accounts::account)
                .map(account -> account.keeperId()
                        .map(commissioners::keptBy)
                        .orElseGet(() -> Whose.holders(handover.holderId(), handover.commissionerId())))
                .orElse(commissioners);
    }

    private Handover forChange(String reference) {
        Handover handover = handover(reference);
        entityManager.refresh(handover, LockModeType.PESSIMISTIC_WRITE);
        return handover;
    }

    /** @throws NotFound when there is no such instruction */
    private Handover handover(String reference) {
        return entityManager
                .createQuery("SELECT h FROM Handover h WHERE h.reference = :reference", Handover.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("handover", reference));
    }
}
