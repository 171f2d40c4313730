package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.PlanStanding;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/**
 * The saved basket of each budget holder. What is put in is only wanted: whether it can be ordered is told by the check,
 * so that a basket can be filled before the money is there. Acts answer with the line's reference.
 */
@Act
@ApplicationScoped
public class Baskets {

    /** More than anyone buys at once, and few enough for one page. */
    static final int MOST_LINES = 50;

    public record Add(long holderId, Want want) {}

    public record Change(String line, Want want) {}

    public record Remove(String line) {}

    public record PutBack(String line) {}

    private final EntityManager entityManager;
    private final OrderFacts facts;
    private final Access access;
    private final AuditTrail trail;

    @Inject
    Baskets(EntityManager entityManager, OrderFacts facts, Access access, AuditTrail trail) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.access = access;
        this.trail = trail;
    }

    /** What is in a holder's basket, in the order it was put in. */
    public List<BasketLine> of(SignedIn who, long holderId) {
        List<BasketLine> lines = lines(holderId, false);
        lines.forEach(line -> access.require(who, Permission.BUY, whose(line)));
        return lines;
    }

    /** A line of a basket for someone who may buy for its holder. */
    public BasketLine show(SignedIn who, String reference) {
        return find(who, reference, LockModeType.NONE);
    }

    public Outcome<String> add(SignedIn who, RequestKey key, Add asked) {
        PlanStanding plan = planOf(asked.holderId(), asked.want());
        access.require(who, Permission.BUY, plan.whose());
        return once(
                who,
                key,
                asked,
                () -> {
                    if (lines(asked.holderId(), false).size() >= MOST_LINES) {
                        return Outcome.refused(Refusal.because("basket-full"));
                    }
                    BasketLine line = new BasketLine(plan, asked.want(), who.personId());
                    entityManager.persist(line);
                    return Outcome.done(line);
                },
                "BASKET_LINE_ADDED");
    }

    /** Another amount, time, goal or note; the service stays. */
    public Outcome<String> change(SignedIn who, RequestKey key, Change asked) {
        BasketLine line = find(who, asked.line(), LockModeType.PESSIMISTIC_WRITE);
        planOf(line.holderId(), asked.want());
        return once(
                who,
                key,
                asked,
                () -> {
                    line.change(asked.want());
                    return Outcome.done(line);
                },
                "BASKET_LINE_CHANGED");
    }

    /** Takes a line out; what was taken out before it can no longer be put back. */
    public Outcome<String> remove(SignedIn who, RequestKey key, Remove asked) {
        BasketLine line = find(who, asked.line(), LockModeType.PESSIMISTIC_WRITE);
        return once(
                who,
                key,
                asked,
                () -> {
                    lines(line.holderId(), true).stream()
                            .filter(other -> other != line)
                            .forEach(entityManager::remove);
                    line.remove();
                    return Outcome.done(line);
                },
                "BASKET_LINE_REMOVED");
    }

    public Outcome<String> putBack(SignedIn who, RequestKey key, PutBack asked) {
        BasketLine line = find(who, asked.line(), LockModeType.PESSIMISTIC_WRITE);
        return once(
                who,
                key,
                asked,
                () -> {
                    line.putBack();
                    return Outcome.done(line);
                },
                "BASKET_LINE_PUT_BACK");
    }

    private interface Work {
        Outcome<BasketLine> done();
    }

    private Outcome<String> once(SignedIn who, RequestKey key, Object asked, Work work, String act) {
        byte[] digest = Digest.of(asked, act, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return work.done().map(line -> {
            trail.record(AuditEvent.of(act, "basket line", line.reference(), who.personId())
                    .concerning(line.holderId(), line.commissionerId())
                    .answering(key, digest, line.reference()));
            return line.reference();
        });
    }

    /** @throws NotFound when the holder has no such goal, or there is no such service */
    private PlanStanding planOf(long holderId, Want want) {
        KnownFacts known = facts.about(List.of(want));
        return known.about(holderId, Wanted.of(want), known.pots()).goal().plan();
    }

    private BasketLine find(SignedIn who, String reference, LockModeType lock) {
        BasketLine line = entityManager
                .createQuery("SELECT line FROM BasketLine line WHERE line.reference = :reference", BasketLine.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("basket line", reference));
        access.require(who, Permission.BUY, whose(line));
        return line;
    }

    private List<BasketLine> lines(long holderId, boolean removed) {
        return entityManager
                .createQuery(
                        "SELECT line FROM BasketLine line WHERE line.holderId = :holder AND line.removed = :removed"
                                + " ORDER BY line.id",
                        BasketLine.class)
                .setParameter("holder", holderId)
                .setParameter("removed", removed)
                .getResultList();
    }

    private static Whose whose(BasketLine line) {
        return Whose.holders(line.holderId(), line.commissionerId());
    }
}
