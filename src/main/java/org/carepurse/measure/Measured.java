package org.carepurse.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.audit.InstantColumn;
import org.carepurse.careplan.Plan;
import org.carepurse.identity.SignedIn;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * How a person was, on one day, by one measure.
 *
 * <p>It begins when somebody enters it and is never changed. Was it wrong, a later one corrects it: at most one does, and
 * the one it corrects stays to be seen as corrected. It must never lie ahead of the day it is entered on.
 */
@Entity
@Table(name = "measured")
public class Measured {

    @Id
    private long id;

    private String reference;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "goal_id")
    private Long goalId;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private String answers;

    private BigDecimal score;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    @Column(name = "on_paper")
    private boolean onPaper;

    private String star;

    @Enumerated(EnumType.STRING)
    @Column(name = "entered_as")
    private EnteredBy enteredAs;

    @Column(name = "entered_by")
    private long enteredBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "corrects_id")
    private Long correctsId;

    protected Measured() {}

    /** @param goalId null where the measure is not of a goal */
    Measured(Plan plan, Long goalId, AnswerSheet sheet, Given given, SignedIn by, Instant at) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("MSR");
        this.planId = plan.id();
        this.holderId = plan.holderId();
        this.commissionerId = plan.commissionerId();
        this.goalId = goalId;
        this.measure = sheet.measure();
        this.answers = sheet.written();
        this.score = Scoring.score(sheet).orElse(null);
        this.measuredOn = given.on();
        this.onPaper = given.onPaper();
        this.star = given.star();
        this.enteredAs = EnteredBy.of(by, plan.holderId());
        this.enteredBy = by.personId();
        this.enteredAt = at;
    }

    /** The right answers to what this one asked, which stays as corrected. */
    Measured correctedTo(Plan plan, AnswerSheet sheet, Given given, SignedIn by, Instant at) {
        Measured right = new Measured(plan, goalId, sheet, given, by, at);
        right.correctsId = id;
        return right;
    }

    public AnswerSheet sheet() {
        return AnswerSheet.kept(measure, answers);
    }

    public long id() {
        return id;
    }

    /** As people name it: {@code MSR-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    /** The goal it is about; nothing where it is about the person's life as a whole. */
    public Optional<Long> goalId() {
        return Optional.ofNullable(goalId);
    }

    public Measure measure() {
        return measure;
    }

    public Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }

    public LocalDate measuredOn() {
        return measuredOn;
    }

    /** When and how it was answered. */
    public Given given() {
        return new Given(measuredOn, onPaper, star);
    }

    public EnteredBy enteredAs() {
        return enteredAs;
    }

    public long enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    Optional<Long> correctsId() {
        return Optional.ofNullable(correctsId);
    }
}
