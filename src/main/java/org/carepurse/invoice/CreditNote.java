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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.audit.InstantColumn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.joda.money.Money;

/**
 * What a provider takes back of one approved line of an invoice. The line stays approved as it was: an invoice is never
 * made smaller, nor is a purchase ever below nothing. Its shares go back to the pots that paid, in proportion to what each
 * paid; together they are the whole of it.
 */
@Entity
@Table(name = "credit_note")
class CreditNote {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "line_id")
    private long lineId;

    @Enumerated(EnumType.STRING)
    private CreditGround ground;

    @Column(name = "amount_pence")
    private long amountPence;

    private String reason;

    @Column(name = "given_by")
    private long givenBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "given_at")
    private Instant givenAt;

    @OneToMany(mappedBy = "note", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CreditShare> shares = new ArrayList<>();

    protected CreditNote() {}

    /**
     * @param parts how much each share gives back, in the order of the shares
     */
    CreditNote(
            InvoiceLine line,
            CreditGround ground,
            String reason,
            List<Creditable> shares,
            List<Money> parts,
            long givenBy,
            Instant givenAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("CRN");
        this.commissionerId = line.invoice().commissionerId();
        this.providerId = line.invoice().providerId();
        this.lineId = line.id();
        this.ground = ground;
        this.amountPence = Sterling.inPence(parts.stream().reduce(Sterling.NONE, Money::plus));
        this.reason = reason;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
        for (int i = 0; i < parts.size(); i++) {
            add(shares.get(i), parts.get(i));
        }
    }

    private void add(Creditable share, Money part) {
        if (part.isGreaterThan(share.left())) {
            throw new BrokenInvariant("%s would be credited of %s".formatted(part, share));
        }
        if (part.isPositive()) {
            shares.add(new CreditShare(this, share, part));
        }
    }

    /** What the provider was paid already, and has still to pay back. */
    List<CreditShare> toComeBack() {
        return shares.stream().filter(CreditShare::isToComeBack).toList();
    }

    String reference() {
        return reference;
    }

    List<CreditShare> shares() {
        return List.copyOf(shares);
    }

    @Override
    public String toString() {
        return reference;
    }
}
