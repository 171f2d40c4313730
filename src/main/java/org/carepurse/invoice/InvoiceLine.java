package org.carepurse.invoice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.reference.Ids;
import org.joda.money.Money;

/**
 * One line of an invoice: a claim against one ordered line. Once it is sent, every penny of it is approved or stands in
 * an exception, and it is never approved for more than was claimed.
 */
@Entity
@Table(name = "invoice_line")
class InvoiceLine {

    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    private int position;

    @Column(name = "order_line_id")
    private long orderLineId;

    @Column(name = "served_from")
    private LocalDate servedFrom;

    @Column(name = "served_to")
    private LocalDate servedTo;

    @Column(name = "quantity_hundredths")
    private long quantityHundredths;

    @Column(name = "unit_price_pence")
    private long unitPricePence;

    @Column(name = "claimed_pence")
    private long claimedPence;

    @Column(name = "approved_hundredths")
    private long approvedHundredths;

    @Column(name = "approved_pence")
    private long approvedPence;

    private String waived = "";

    @OneToMany(mappedBy = "line", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<InvoiceException> exceptions = new ArrayList<>();

    protected InvoiceLine() {}

    InvoiceLine(Invoice invoice, int position, Claim claim) {
        this.id = Ids.next();
        this.invoice = invoice;
        this.position = position;
        this.orderLineId = claim.orderLineId();
        this.servedFrom = claim.period().from();
        this.servedTo = claim.period().to();
        this.quantityHundredths = claim.quantity().hundredths();
        this.unitPricePence = Sterling.inPence(claim.unitPrice());
        this.claimedPence = Sterling.inPence(claim.amount());
    }

    /** What it asks for as a whole. */
    Claim claim() {
        return rest(quantity(), claimed());
    }

    /** What it was written to ask for, whatever was set aside for it since. */
    Claim asWritten() {
        return new Claim(orderLineId, period(), quantity(), unitPrice());
    }

    /** What one exception of it still asks for. */
    Claim rest(Quantity quantity, Money amount) {
        return new Claim(orderLineId, period(), quantity, unitPrice(), amount, waived());
    }

    /** So much of it is owed from now on. */
    void approve(Quantity quantity, Money amount) {
        approvedHundredths += quantity.hundredths();
        approvedPence += Sterling.inPence(amount);
        if (approvedHundredths > quantityHundredths || approvedPence > claimedPence) {
            throw new BrokenInvariant("A line that claims %s for %s would be approved for %s and %s"
                    .formatted(quantity(), claimed(), approvedQuantity(), approved()));
        }
    }

    void except(List<Finding> findings, Instant queuedAt) {
        findings.forEach(finding -> exceptions.add(new InvoiceException(this, finding, queuedAt)));
    }

    void waive(MatchReason reason) {
        Set<MatchReason> all = new TreeSet<>(waived());
        all.add(reason);
        waived = all.stream().map(MatchReason::name).collect(Collectors.joining(","));
    }

    private Set<MatchReason> waived() {
        return Arrays.stream(waived.split(","))
                .filter(name -> !name.isEmpty())
                .map(MatchReason::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    long id() {
        return id;
    }

    Invoice invoice() {
        return invoice;
    }

    int position() {
        return position;
    }

    long orderLineId() {
        return orderLineId;
    }

    ServicePeriod period() {
        return new ServicePeriod(servedFrom, servedTo);
    }

    Quantity quantity() {
        return new Quantity(quantityHundredths);
    }

    Money unitPrice() {
        return Sterling.pence(unitPricePence);
    }

    Money claimed() {
        return Sterling.pence(claimedPence);
    }

    Quantity approvedQuantity() {
        return new Quantity(approvedHundredths);
    }

    Money approved() {
        return Sterling.pence(approvedPence);
    }

    List<InvoiceException> exceptions() {
        return List.copyOf(exceptions);
    }
}
