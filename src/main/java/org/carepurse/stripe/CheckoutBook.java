package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.OwnMoney;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Keeps what people pay on Stripe's pages. */
@ApplicationScoped
class CheckoutBook {

    /** Under what name Stripe is told our reference. */
    static final String MONEY = "own_money";

    private static final Duration REST = Duration.ofMinutes(15);

    private static final String UNDER_WAY =
            """
            SELECT COALESCE(SUM(amount_pence), 0) FROM stripe_checkout
             WHERE of_reference = ? AND (state = 'COMING' OR state IN ('BEGUN', 'OPEN') AND ends_at > ?)""";
    private static final String NAMED = "SELECT c FROM Checkout c WHERE c.reference = :reference";

    private final EntityManager entityManager;
    private final Tables tables;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    CheckoutBook(EntityManager entityManager, Tables tables, AuditTrail trail, Clock clock) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.trail = trail;
        this.clock = clock;
    }

    /** What may still come for this agreement or line. */
    Money underWay(String of) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return tables.read(UNDER_WAY, row -> Sterling.pence(row.getLong(1)), of, now)
                .get(0);
    }

    String begin(SignedIn who, RequestKey key, byte[] digest, PersonalMoney.Pay asked, OwnMoney may) {
        Checkout begun = new Checkout(asked, may, who.personId(), clock.instant());
        entityManager.persist(begun);
        trail.record(AuditEvent.of("OWN_MONEY_BEGUN", "own money", begun.reference(), who.personId())
                .concerning(may.holderId(), may.commissionerId())
                .saying(Sterling.print(asked.amount()) + " for " + asked.of())
                .answering(key, digest, begun.reference()));
        return begun.reference();
    }

    /** @throws NotFound when there is none of that reference */
    Checkout find(String reference) {
        return entityManager
                .createQuery(NAMED, Checkout.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("own money", reference));
    }

    CheckoutSight sight(Checkout checkout) {
        return checkout.sight(clock.instant());
    }

    /** Locked until the act ends; nothing when this commissioner's Stripe has none of that reference. */
    Optional<Checkout> forChange(long commissionerId, String reference) {
        return entityManager
                .createQuery(NAMED, Checkout.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(one -> one.commissionerId() == commissionerId)
                .findFirst();
    }

    /** What came and is neither in the books nor given back, the oldest first. */
    List<Checkout> unplaced(long commissionerId, int from, int atMost) {
        return entityManager
                .createQuery(
                        "SELECT c FROM Checkout c WHERE c.commissionerId = :commissioner AND c.state IN"
                                + " (org.carepurse.stripe.CheckoutState.UNPLACED, org.carepurse.stripe.CheckoutState.GOING_BACK)"
                                + " ORDER BY c.id",
                        Checkout.class)
                .setParameter("commissioner", commissionerId)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** An act, because a round in the background has no records open outside one. */
    @Act
    public List<Checkout> toGiveBack(int atMost) {
        return entityManager
                .createQuery(
                        "SELECT c FROM Checkout c WHERE c.state = org.carepurse.stripe.CheckoutState.GOING_BACK"
                                + " AND (c.restsUntil IS NULL OR c.restsUntil < :now) ORDER BY c.id",
                        Checkout.class)
                .setParameter("now", clock.instant())
                .setMaxResults(atMost)
                .getResultList();
    }

    @Act
    public void wentBack(long commissionerId, String reference) {
        forChange(commissionerId, reference)
                .filter(money -> money.go(CheckoutAct.GO_BACK))
                .ifPresent(money -> trail.record(AuditEvent.of("OWN_MONEY_GIVEN_BACK", "own money", reference, null)
                        .concerning(money.holderId(), commissionerId)
                        .saying(Sterling.print(money.came()))));
    }

    /** Stripe refused: it has no place as before, and the reason is another. */
    @Act
    public void stays(long commissionerId, String reference) {
        forChange(commissionerId, reference).ifPresent(money -> money.stays("own-money-stays"));
    }

    @Act
    public void rest(long commissionerId, String reference) {
        forChange(commissionerId, reference)
                .ifPresent(money -> money.rest(clock.instant().plus(REST)));
    }

    @Act
    public void opened(long commissionerId, String reference, String session, String page) {
        forChange(commissionerId, reference).ifPresent(checkout -> checkout.opened(session, page));
    }
}
