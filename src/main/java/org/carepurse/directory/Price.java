package org.carepurse.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.joda.money.Money;

/**
 * What one unit of a service costs from a day on, until the next price begins. A price that has begun is never changed:
 * people have ordered by it.
 */
@Entity
@Table(name = "price")
public class Price {

    @Id
    private long id;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Column(name = "price_pence")
    private long pricePence;

    @Enumerated(EnumType.STRING)
    private PriceKind kind;

    @Column(name = "missed_percent")
    private int missedPercent;

    @Column(name = "notice_days")
    private int noticeDays;

    protected Price() {}

    Price(Service service, PriceFrom told) {
        this.id = Ids.next();
        this.commissionerId = service.commissionerId();
        this.serviceId = service.id();
        this.fromDay = told.from();
        retell(told);
    }

    /** Changes a price that has not begun. */
    void retell(PriceFrom told) {
        this.unit = told.unit();
        this.pricePence = Sterling.inPence(told.price());
        this.kind = told.kind();
        this.missedPercent = told.missed().percent();
        this.noticeDays = told.missed().noticeDays();
    }

    long serviceId() {
        return serviceId;
    }

    public PriceFrom told() {
        return new PriceFrom(unit, Sterling.pence(pricePence), fromDay, kind, missed());
    }

    public PriceKind kind() {
        return kind;
    }

    /** What may be charged for one that is missed. */
    public MissedTerms missed() {
        return new MissedTerms(missedPercent, noticeDays);
    }

    public LocalDate from() {
        return fromDay;
    }

    public Unit unit() {
        return unit;
    }

    public Money amount() {
        return Sterling.pence(pricePence);
    }
}
