package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.OwnParts;
import org.carepurse.holding.Reasons;
import org.carepurse.holding.TopUps;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;

/**
 * Money that came and had no place is settled by a person: put where it can go, of the same budget holder's, or given back to
 * whoever paid it. Until then it lies in the balance at Stripe, and is in no purse.
 */
@ApplicationScoped
public class UnplacedMoney {

    /** @param of one of the places that {@link #show} names */
    public record Place(String money, String of) {}

    /** @param reason what whoever paid it is told */
    public record GiveBack(String money, String reason) {

        public GiveBack {
            reason = Reasons.read("reason", reason);
        }
    }

    private final CheckoutBook book;
    private final Placing placing;
    private final OwnParts ownParts;
    private final TopUps topUps;
    private final People people;
    private final Access access;
    private final AuditTrail trail;

    @Inject
    UnplacedMoney(
            CheckoutBook book,
            Placing placing,
            OwnParts ownParts,
            TopUps topUps,
            People people,
            Access access,
            AuditTrail trail) {
        this.book = book;
        this.placing = placing;
        this.ownParts = ownParts;
        this.topUps = topUps;
        this.people = people;
        this.access = access;
        this.trail = trail;
    }

    /** The oldest first. */
    public List<UnplacedSight> of(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, Permission.SEE_PAYMENTS, Whose.commissioners(commissionerId));
        return book.unplaced(commissionerId, from, atMost).stream()
                .map(money -> sight(money, List.of()))
                .toList();
    }

    /** @throws NotFound when this commissioner has no such money, or it has its place */
    public UnplacedSight show(SignedIn who, long commissionerId, String reference) {
        access.require(who, Permission.SEE_PAYMENTS, Whose.commissioners(commissionerId));
        Checkout money = book.find(reference);
        if (money.commissionerId() != commissionerId || !money.isUnsettled()) {
            throw new NotFound("own money", reference);
        }
        return sight(money, isAnotherAmount(money) ? List.of() : places(money));
    }

    /** Refuses {@code own-money-has-its-place}, {@code own-money-differs}, and as the books do. */
    @Act
    public Outcome<String> place(SignedIn who, RequestKey key, long commissionerId, Place asked) {
        return settle(who, key, commissionerId, asked.money(), asked, "", money -> {
            UnplacedSight.Place at = places(money).stream()
                    .filter(place -> place.of().equals(asked.of()))
                    .findFirst()
                    .orElseThrow(() -> new WrongInput("of", "own-money-place"));
            return isAnotherAmount(money)
                    ? Outcome.refused(Refusal.because(CheckoutNews.DIFFERS))
                    : placing.place(money, at.purpose(), at.of()).map(placed -> {
                        money.placed(at.purpose(), at.of());
                        return "OWN_MONEY_PLACED";
                    });
        });
    }

    /** Stripe is asked in the next round. Refuses {@code own-money-has-its-place} and {@code own-money-stays}. */
    @Act
    public Outcome<String> giveBack(SignedIn who, RequestKey key, long commissionerId, GiveBack asked) {
        return settle(who, key, commissionerId, asked.money(), asked, asked.reason(), money -> {
            if (money.payment().isEmpty()) {
                return Outcome.refused(Refusal.because("own-money-stays"));
            }
            money.go(CheckoutAct.GIVE_BACK);
            return Outcome.done("OWN_MONEY_GOES_BACK");
        });
    }

    /** @param change answers with the act that was done */
    private Outcome<String> settle(
            SignedIn who,
            RequestKey key,
            long commissionerId,
            String reference,
            Object asked,
            String reason,
            Function<Checkout, Outcome<String>> change) {
        access.require(who, Permission.SETTLE_STRIPE, Whose.commissioners(commissionerId));
        Checkout money =
                book.forChange(commissionerId, reference).orElseThrow(() -> new NotFound("own money", reference));
        byte[] digest = Digest.of(asked, "settle", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        if (money.state() != CheckoutState.UNPLACED) {
            return Outcome.refused(Refusal.because("own-money-has-its-place"));
        }
        return change.apply(money).map(act -> {
            trail.record(AuditEvent.of(act, "own money", reference, who.personId())
                    .concerning(money.holderId(), commissionerId)
                    .because(reason)
                    .saying(Sterling.print(money.came()) + " for " + money.of())
                    .answering(key, digest, reference));
            return reference;
        });
    }

    private static boolean isAnotherAmount(Checkout money) {
        return money.because().equals(CheckoutNews.DIFFERS);
    }

    private UnplacedSight sight(Checkout money, List<UnplacedSight.Place> places) {
        return new UnplacedSight(
                money.reference(),
                money.came(),
                people.person(money.payerId()).name(),
                money.purpose(),
                money.of(),
                money.because(),
                money.cameAt(),
                money.state() == CheckoutState.GOING_BACK,
                money.payment().isPresent(),
                places);
    }

    private List<UnplacedSight.Place> places(Checkout money) {
        Stream<UnplacedSight.Place> parts = ownParts.agreedWith(money.holderId(), money.commissionerId()).stream()
                .map(agreement -> new UnplacedSight.Place(Purpose.OWN_PART, agreement));
        Stream<UnplacedSight.Place> lines = topUps.linesOf(money.holderId(), money.commissionerId()).stream()
                .map(line -> new UnplacedSight.Place(Purpose.TOP_UP, line));
        return Stream.concat(parts, lines).toList();
    }
}
