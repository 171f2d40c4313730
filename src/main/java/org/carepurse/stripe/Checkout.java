package org.carepurse.stripe;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carepurse.audit.InstantColumn;
import org.carepurse.holding.OwnMoney;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * Money that somebody pays on Stripe's own page, where alone card and bank details are typed. It begins when they say how much,
 * gets a page from Stripe, and is in the books once Stripe says that the money came: that they came back from the page says
 * nothing. A page lasts an hour.
 */
@Entity
@Table(name = "stripe_checkout")
class Checkout {

    private static final Duration LASTS = Duration.ofHours(1);

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "payer_id")
    private long payerId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "of_reference")
    private String of;

    @Column(name = "amount_pence")
    private long amountPence;

    @Enumerated(EnumType.STRING)
    private CheckoutState state = CheckoutState.BEGUN;

    private String session;

    private String page;

    @Convert(converter = InstantColumn.class)
    @Column(name = "begun_at")
    private Instant begunAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "ends_at")
    private Instant endsAt;

    private String because = "";

    /** What Stripe calls the payment; null until it came. */
    private String payment;

    @Convert(converter = InstantColumn.class)
    @Column(name = "came_at")
    private Instant cameAt;

    @Column(name = "came_pence")
    private long camePence;

    @Convert(converter = InstantColumn.class)
    @Column(name = "rests_until")
    private Instant restsUntil;

    @Version
    private int version;

    protected Checkout() {}

    Checkout(PersonalMoney.Pay asked, OwnMoney may, long payerId, Instant now) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("OWN");
        this.commissionerId = may.commissionerId();
        this.holderId = may.holderId();
        this.payerId = payerId;
        this.purpose = asked.purpose();
        this.of = asked.of();
        this.amountPence = Sterling.inPence(asked.amount());
        this.begunAt = now;
        this.endsAt = now.plus(LASTS);
    }

    void opened(String called, String where) {
        if (go(CheckoutAct.OPEN)) {
            session = called;
            page = where;
        }
    }

    /** @return whether this is news */
    boolean go(CheckoutAct act) {
        Optional<CheckoutState> next = CheckoutLife.after(state, act);
        next.ifPresent(there -> state = there);
        return next.isPresent();
    }

    /** @param amount which may be another than was asked for */
    void came(String paidAs, Money amount, Instant now) {
        payment = paidAs;
        camePence = Sterling.inPence(amount);
        cameAt = now;
    }

    /** @param why the code of the refusal that kept it from where it was meant for */
    void misplaced(String why) {
        go(CheckoutAct.MISPLACE);
        because = why;
    }

    /** What was paid, and where it went in the end, may differ from what was asked for. */
    void placed(Purpose as, String at) {
        go(CheckoutAct.PLACE);
        purpose = as;
        of = at;
        because = "";
    }

    /** @param why the code of Stripe's refusal */
    void stays(String why) {
        go(CheckoutAct.STAY);
        because = why;
    }

    /** It came, and is neither in the books nor given back. */
    boolean isUnsettled() {
        return state == CheckoutState.UNPLACED || state == CheckoutState.GOING_BACK;
    }

    void rest(Instant until) {
        restsUntil = until;
    }

    String reference() {
        return reference;
    }

    long commissionerId() {
        return commissionerId;
    }

    long holderId() {
        return holderId;
    }

    /** Nothing when it did not come, or in a way in which Stripe cannot give it back. */
    Optional<String> payment() {
        return Optional.ofNullable(payment);
    }

    String because() {
        return because;
    }

    /** Null until it came. */
    Instant cameAt() {
        return cameAt;
    }

    long payerId() {
        return payerId;
    }

    Purpose purpose() {
        return purpose;
    }

    String of() {
        return of;
    }

    /** What was asked for. */
    Money amount() {
        return Sterling.pence(amountPence);
    }

    /** What came of it. */
    Money came() {
        return Sterling.pence(camePence);
    }

    long amountPence() {
        return amountPence;
    }

    CheckoutState state() {
        return state;
    }

    Instant endsAt() {
        return endsAt;
    }

    Whose whose() {
        return Whose.holders(holderId, commissionerId);
    }

    /** As it stands for whoever looks at that time: a page that lasts no longer is over before Stripe says so. */
    CheckoutSight sight(Instant now) {
        boolean isOver = (state == CheckoutState.OPEN || state == CheckoutState.BEGUN) && !now.isBefore(endsAt);
        return new CheckoutSight(
                reference,
                commissionerId,
                purpose,
                of,
                cameAt == null ? amount() : came(),
                isOver ? CheckoutState.EXPIRED : state,
                page,
                endsAt);
    }
}
