package org.carepurse.invoice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.carepurse.audit.InstantColumn;
import org.carepurse.money.Sterling;
import org.carepurse.order.Order;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * What a provider asks to be paid for one order.
 *
 * <p>It begins as a draft that only its provider sees. Sent, each line is matched at once: what matches is owed from that
 * moment, the rest stands in exceptions until the person, the provider or the commissioner clears them up. It never asks
 * for the same thing under two numbers, and is never approved for more than it claims. It ends approved or rejected, or
 * corrected by another invoice that keeps its place in the queue. It is never removed once sent. How it moves is drawn in
 * {@link InvoiceLife}.
 */
@Entity
@Table(name = "invoice")
class Invoice {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "order_id")
    private long orderId;

    private String number;

    @Column(name = "number_key")
    private String numberKey;

    private String likeness;
    private int revision;

    @Column(name = "invoiced_on")
    private LocalDate invoicedOn;

    @Enumerated(EnumType.STRING)
    private InvoiceState state;

    @Column(name = "written_by")
    private long writtenBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "sent_at")
    private Instant sentAt;

    @Convert(converter = InstantColumn.class)
    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "corrects_id")
    private Long correctsId;

    @Version
    private int version;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<InvoiceLine> lines = new ArrayList<>();

    protected Invoice() {}

    Invoice(Order order, InvoiceHead head, List<Claim> claims, long writtenBy) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("BIL");
        this.commissionerId = order.commissionerId();
        this.holderId = order.holderId();
        this.providerId = order.providerId();
        this.orderId = order.id();
        this.number = head.number().text();
        this.numberKey = head.number().key();
        this.likeness = head.number().likeness();
        this.revision = 1;
        this.invoicedOn = head.invoicedOn();
        this.state = InvoiceState.DRAFT;
        this.writtenBy = writtenBy;
        claims.forEach(claim -> lines.add(new InvoiceLine(this, lines.size() + 1, claim)));
    }

    /** This draft is to take the place of another, and of its place in the queue. */
    Invoice inPlaceOf(Invoice other) {
        correctsId = other.id;
        revision = other.numberKey.equals(numberKey) ? other.revision + 1 : 1;
        return this;
    }

    /**
     * It goes to the commissioner, as it was matched.
     *
     * @param placeInQueue from when its place in the queue counts: its own sending, or that of the first one it corrects
     */
    Outcome<InvoiceState> send(Instant at, Instant placeInQueue, List<LineMatch> matches) {
        boolean owed = matches.stream().anyMatch(match -> match.approved().isPositive());
        boolean waits = matches.stream().anyMatch(match -> !match.findings().isEmpty());
        return go(standing(owed, waits)).map(next -> {
            sentAt = at;
            queuedAt = placeInQueue;
            return next;
        });
    }

    /** Where it stands follows from its lines: whether anything is owed, and whether anything waits. */
    Outcome<InvoiceState> settleState() {
        boolean waits =
                exceptions().stream().anyMatch(exception -> exception.state().isWaiting());
        return go(standing(approved().isPositive(), waits));
    }

    private static InvoiceAct standing(boolean owed, boolean waits) {
        if (waits) {
            return owed ? InvoiceAct.APPROVE_PART : InvoiceAct.QUERY;
        }
        return owed ? InvoiceAct.APPROVE_ALL : InvoiceAct.REJECT;
    }

    /** Another invoice takes over what still waits. */
    Outcome<InvoiceState> correct() {
        return go(InvoiceAct.CORRECT).map(next -> {
            exceptions().stream()
                    .filter(exception -> exception.state().isWaiting())
                    .forEach(exception -> exception.go(ExceptionState.Act.CORRECT));
            return next;
        });
    }

    private Outcome<InvoiceState> go(InvoiceAct act) {
        return InvoiceLife.after(state, act)
                .map(next -> {
                    state = next;
                    return Outcome.done(next);
                })
                .orElseGet(() -> Outcome.refused(Refusal.because("invoice-is-" + spoken(state))));
    }

    private static String spoken(InvoiceState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean canBeCorrected() {
        return InvoiceLife.after(state, InvoiceAct.CORRECT).isPresent();
    }

    /** @throws NotFound when it has no such line; lines are counted from 1 */
    InvoiceLine line(int position) {
        return lines.stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("invoice line", position));
    }

    /** @throws NotFound when no exception of it has that reference */
    InvoiceException exception(String exceptionReference) {
        return exceptions().stream()
                .filter(exception -> exception.reference().equals(exceptionReference))
                .findFirst()
                .orElseThrow(() -> new NotFound("exception", exceptionReference));
    }

    List<InvoiceException> exceptions() {
        return lines.stream().flatMap(line -> line.exceptions().stream()).toList();
    }

    Money claimed() {
        return total(InvoiceLine::claimed);
    }

    Money approved() {
        return total(InvoiceLine::approved);
    }

    private Money total(Function<InvoiceLine, Money> amount) {
        return lines.stream().map(amount).reduce(Sterling.NONE, Money::plus);
    }

    long id() {
        return id;
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

    long providerId() {
        return providerId;
    }

    long orderId() {
        return orderId;
    }

    InvoiceNumber number() {
        return new InvoiceNumber(number);
    }

    LocalDate invoicedOn() {
        return invoicedOn;
    }

    InvoiceState state() {
        return state;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    Long correctsId() {
        return correctsId;
    }

    List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return reference;
    }
}
