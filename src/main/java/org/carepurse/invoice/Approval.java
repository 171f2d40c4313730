package org.carepurse.invoice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.audit.InstantColumn;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.reference.Ids;
import org.joda.money.Money;

/** An amount of one invoice line that became owed to the provider. It is written once, with the ledger's entries for it. */
@Entity
@Table(name = "invoice_approval")
class Approval {

    @Id
    private long id;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "order_line_id")
    private long orderLineId;

    @Column(name = "line_id")
    private long lineId;

    @Enumerated(EnumType.STRING)
    private ApprovalGround ground;

    @Column(name = "quantity_hundredths")
    private long quantityHundredths;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "approved_by")
    private long approvedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "approved_at")
    private Instant approvedAt;

    @ElementCollection
    @CollectionTable(name = "approval_share", joinColumns = @JoinColumn(name = "approval_id"))
    private List<ApprovalShare> shares = new ArrayList<>();

    protected Approval() {}

    Approval(
            InvoiceLine line,
            ApprovalGround ground,
            Quantity quantity,
            List<ApprovalShare> shares,
            long by,
            Instant at) {
        this.id = Ids.next();
        this.commissionerId = line.invoice().commissionerId();
        this.holderId = line.invoice().holderId();
        this.providerId = line.invoice().providerId();
        this.orderLineId = line.orderLineId();
        this.lineId = line.id();
        this.ground = ground;
        this.quantityHundredths = quantity.hundredths();
        this.amountPence =
                Sterling.inPence(shares.stream().map(ApprovalShare::amount).reduce(Sterling.NONE, Money::plus));
        this.effectiveOn = line.period().to();
        this.approvedBy = by;
        this.approvedAt = at;
        this.shares.addAll(shares);
    }

    long id() {
        return id;
    }
}
