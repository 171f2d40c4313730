package org.carepurse.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carepurse.audit.InstantColumn;
import org.carepurse.directory.MissedTerms;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * So much of one ordered line, delivered on one day, or missed by the person on that day when a charge for that is agreed.
 *
 * <p>It begins when the provider logs it, and takes its quantity from what remains of the line. Then the person says how
 * much of it they received: until they do it waits, and waiting is never taken for a yes. What they did not receive goes
 * back to what remains. What an invoice was approved for can be taken back by neither side. A mistake is not rubbed out:
 * the provider puts another delivery in its place, and the person's last answer counts while the earlier ones stay.
 */
@Entity
@Table(name = "delivery")
public class Delivery {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "provider_id")
    private long providerId;

    @ManyToOne
    @JoinColumn(name = "line_id")
    private OrderLine line;

    @Column(name = "delivered_on")
    private LocalDate day;

    @Column(name = "quantity_hundredths")
    private long quantityHundredths;

    @Enumerated(EnumType.STRING)
    private DeliveryKind kind;

    @Column(name = "notice_days")
    private int noticeDays;

    private String note;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Column(name = "confirmed_hundredths")
    private long confirmedHundredths;

    @Column(name = "billed_hundredths")
    private long billedHundredths;

    @Column(name = "logged_by")
    private long loggedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "logged_at")
    private Instant loggedAt;

    @Column(name = "corrects_id")
    private Long correctsId;

    @Version
    private int version;

    @OneToMany(mappedBy = "delivery", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DeliveryAnswer> answers = new ArrayList<>();

    protected Delivery() {}

    private Delivery(OrderLine line, DeliveryReport report, long loggedBy, Instant loggedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("DEL");
        this.commissionerId = line.order().commissionerId();
        this.holderId = line.order().holderId();
        this.providerId = line.order().providerId();
        this.line = line;
        this.day = report.day();
        this.quantityHundredths = report.quantity().hundredths();
        this.kind = report.kind();
        this.noticeDays = report.noticeDays();
        this.note = report.note();
        this.state = DeliveryState.WAITING;
        this.loggedBy = loggedBy;
        this.loggedAt = loggedAt;
    }

    /**
     * Logged against a line of an accepted order; refused when the day cannot be, when it was missed
     * and no charge is agreed for that, or when less remains to deliver.
     */
    static Outcome<Delivery> of(
            OrderLine line, DeliveryReport report, LocalDate today, long loggedBy, Instant loggedAt) {
        return onADayThatCanBe(line, report.day(), today)
                .then(possible -> asAgreed(line, report))
                .then(agreed -> line.order().deliver(line.id(), report.quantity()))
                .map(delivered -> new Delivery(line, report, loggedBy, loggedAt));
    }

    /** A visit that its person calls off too late, and says so themselves; it was judged possible before. */
    static Delivery calledOff(OrderLine line, DeliveryReport report, long calledOffBy, Instant calledOffAt) {
        line.order().deliver(line.id(), report.quantity()).value();
        Delivery missed = new Delivery(line, report, calledOffBy, calledOffAt);
        missed.answer(new DeliveryReceipt(report.quantity(), ""), calledOffBy, calledOffAt)
                .value();
        return missed;
    }

    private static Outcome<LocalDate> onADayThatCanBe(OrderLine line, LocalDate day, LocalDate today) {
        LocalDate begins = line.want().schedule().from();
        if (day.isAfter(today)) {
            return Outcome.refused(Refusal.because("delivery-in-the-future"));
        }
        return day.isBefore(begins)
                ? Outcome.refused(Refusal.because("delivery-before-the-order", "begins", begins.toString()))
                : Outcome.done(day);
    }

    /** What was missed can be charged only as it was agreed when the order was placed. */
    private static Outcome<DeliveryReport> asAgreed(OrderLine line, DeliveryReport report) {
        MissedTerms terms = line.missed();
        if (!report.kind().isMissed()) {
            return Outcome.done(report);
        }
        if (!terms.allowCharge()) {
            return Outcome.refused(Refusal.because("missed-without-charge"));
        }
        return report.kind() == DeliveryKind.CALLED_OFF && !terms.isTooLate(report.noticeDays())
                ? Outcome.refused(Refusal.because("called-off-in-time", "agreed", String.valueOf(terms.noticeDays())))
                : Outcome.done(report);
    }

    /** The person says how much they received, or missed; they may say otherwise later, but not less than has been approved to pay. */
    Outcome<Delivery> answer(DeliveryReceipt receipt, long answeredBy, Instant answeredAt) {
        requireReceivable(receipt);
        if (receipt.received().compareTo(billed()) < 0) {
            return Outcome.refused(Refusal.because("delivery-already-invoiced", "approved", billed().toString()));
        }
        return next(DeliveryAct.confirming(receipt.received(), quantity()))
                .then(led -> recount(receipt.received()).map(counted -> {
                    state = led;
                    confirmedHundredths = receipt.received().hundredths();
                    answers.add(new DeliveryAnswer(this, receipt, answeredBy, answeredAt));
                    return this;
                }));
    }

    private void requireReceivable(DeliveryReceipt receipt) {
        if (receipt.received().compareTo(quantity()) > 0) {
            throw new WrongInput(
                    "received",
                    "received-more-than-logged",
                    Map.of("logged", quantity().toString()));
        }
        if (!receipt.received().equals(quantity()) && receipt.reason().isEmpty()) {
            throw new WrongInput("reason", "delivery-reason-missing");
        }
    }

    /** Another delivery takes this one's place; refused once any of it has been approved to pay. */
    Outcome<Delivery> correct(DeliveryReport report, LocalDate today, long correctedBy, Instant correctedAt) {
        if (!billed().isNone()) {
            return Outcome.refused(Refusal.because("delivery-already-invoiced", "approved", billed().toString()));
        }
        return next(DeliveryAct.CORRECT).then(led -> onADayThatCanBe(line, report.day(), today)
                .then(possible -> asAgreed(line, report))
                .then(agreed -> recount(report.quantity()))
                .map(counted -> {
                    state = led;
                    Delivery instead = new Delivery(line, report, correctedBy, correctedAt);
                    instead.correctsId = id;
                    return instead;
                }));
    }

    /**
     * An invoice was approved for so much of it.
     *
     * @throws BrokenInvariant when that comes to more than was logged
     */
    public Outcome<Delivery> bill(Quantity approved) {
        Quantity billedThen = billed().plus(approved);
        if (billedThen.compareTo(quantity()) > 0) {
            throw new BrokenInvariant(
                    "Of %s %s was delivered and would be billed for %s".formatted(reference, quantity(), billedThen));
        }
        return recount(higher(billedThen, counted())).map(counted -> {
            billedHundredths = billedThen.hundredths();
            return this;
        });
    }

    private Outcome<DeliveryState> next(DeliveryAct act) {
        return DeliveryLife.after(state, act)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.because("delivery-is-corrected")));
    }

    /** Lets the line know that another quantity of this delivery counts than before. */
    private Outcome<OrderLine> recount(Quantity counts) {
        if (counts.compareTo(counted()) > 0) {
            return line.order().deliver(line.id(), counts.minus(counted()));
        }
        line.undeliver(counted().minus(counts));
        return Outcome.done(line);
    }

    /** How much of it counts as delivered on its line. */
    Quantity counted() {
        return switch (state) {
            case WAITING -> quantity();
            case CORRECTED -> Quantity.NONE;
            default -> higher(confirmed(), billed());
        };
    }

    private static Quantity higher(Quantity one, Quantity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    public long id() {
        return id;
    }

    /** As people name it: {@code DEL-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    public OrderLine line() {
        return line;
    }

    public LocalDate day() {
        return day;
    }

    public Quantity quantity() {
        return new Quantity(quantityHundredths);
    }

    public DeliveryKind kind() {
        return kind;
    }

    /** With how many days' notice it was called off; 0 for every other kind. */
    public int noticeDays() {
        return noticeDays;
    }

    /** What is agreed for one of it. */
    public Money agreed() {
        return line.agreedFor(kind);
    }

    public String note() {
        return note;
    }

    public DeliveryState state() {
        return state;
    }

    /** How much the person says they received; none while they have not answered. */
    public Quantity confirmed() {
        return new Quantity(confirmedHundredths);
    }

    /** How much of it has been approved to pay. */
    public Quantity billed() {
        return new Quantity(billedHundredths);
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    /** Every answer given, the first one first. */
    public List<DeliveryAnswer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public String toString() {
        return reference;
    }
}
