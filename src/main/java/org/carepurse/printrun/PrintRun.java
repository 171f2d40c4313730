package org.carepurse.printrun;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.carepurse.audit.InstantColumn;
import org.carepurse.preparing.Preparation;
import org.carepurse.preparing.Readiness;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.report.Period;
import org.carepurse.report.Print;
import org.carepurse.time.London;

/**
 * All statements of one month, for one commissioner. It begins when somebody asks for it, knowing by then whose statements it
 * will have. They are drawn in the background; one that is drawn is never drawn again, whichever server goes on. When the last
 * is drawn it can be taken, for two weeks, and goes.
 */
@Entity
@Table(name = "print_run")
public class PrintRun {

    private static final Duration TO_BE_TAKEN_FOR = Duration.ofDays(14);

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "month")
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    private Print print;

    @Column(name = "asked_by")
    private long askedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    @Embedded
    private Preparation preparation;

    @Column(name = "is_at_work")
    private Integer isAtWork = 1;

    @Version
    private int version;

    protected PrintRun() {}

    /** @param statements how many there will be, one at least */
    PrintRun(PrintRuns.Ask asked, long askedBy, Instant askedAt, int statements) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("PRN");
        this.commissionerId = asked.commissionerId();
        this.firstDay = asked.month().atDay(1);
        this.print = asked.print();
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.preparation = new Preparation(statements);
    }

    boolean pick(Instant now) {
        return preparation.pick(now);
    }

    /** So many more are drawn, of so many bytes together. */
    void drew(int statements, long bytes, Instant now) {
        preparation.cameTo(preparation.partsDone() + statements, now);
        preparation.grew(bytes);
    }

    void ready(Instant now) {
        preparation.ready(now, TO_BE_TAKEN_FOR);
        isAtWork = null;
    }

    void go() {
        preparation.go();
        isAtWork = null;
    }

    long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    long commissionerId() {
        return commissionerId;
    }

    public YearMonth month() {
        return YearMonth.from(firstDay);
    }

    /** The month, or what of it is over on the day of asking. */
    public Period period() {
        LocalDate lastDay = month().atEndOfMonth();
        LocalDate asked = London.dateOf(askedAt);
        return new Period(firstDay, asked.isBefore(lastDay) ? asked : lastDay);
    }

    public Print print() {
        return print;
    }

    long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Readiness state() {
        return preparation.state();
    }

    /** How many statements are drawn. */
    public int drawn() {
        return preparation.partsDone();
    }

    /** How many statements it will have. */
    public int statements() {
        return preparation.partsAll();
    }

    /** How much of it is drawn, from 0 to 100. */
    public int percent() {
        return preparation.percent();
    }

    /** Nothing before it is ready. */
    public Instant goesAt() {
        return preparation.goesAt();
    }

    public long sizeBytes() {
        return preparation.sizeBytes();
    }
}
