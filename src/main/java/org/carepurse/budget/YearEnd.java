package org.carepurse.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carepurse.audit.InstantColumn;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/** How one stream's year was closed, by whom and why. It is written once; what comes later is the ledger's to say. */
@Entity
@Table(name = "year_end")
class YearEnd {

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "line_id")
    private long lineId;

    @Column(name = "carried_pence")
    private long carriedPence;

    @Column(name = "carried_to_id")
    private Long carriedToId;

    @Column(name = "recovered_pence")
    private long recoveredPence;

    @Column(name = "reserved_pence")
    private long reservedPence;

    @Column(name = "let_go_pence")
    private long letGoPence;

    private String reason;

    @Column(name = "closed_by")
    private long closedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "closed_at")
    private Instant closedAt;

    protected YearEnd() {}

    /** @param carriedToId the line of the next year; null when nothing is carried over */
    YearEnd(FundingLine line, YearEndForecast forecast, Long carriedToId, String reason, long closedBy, Instant at) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("YRE");
        this.commissionerId = line.commissionerId();
        this.lineId = line.id();
        this.carriedPence = Sterling.inPence(forecast.carriedOver());
        this.carriedToId = carriedToId;
        this.recoveredPence = Sterling.inPence(forecast.recovered());
        this.reservedPence = Sterling.inPence(forecast.reserved());
        this.letGoPence = Sterling.inPence(forecast.neverPaid());
        this.reason = reason;
        this.closedBy = closedBy;
        this.closedAt = at;
    }

    String reference() {
        return reference;
    }
}
