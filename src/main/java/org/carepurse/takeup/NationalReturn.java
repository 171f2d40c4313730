package org.carepurse.takeup;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.carepurse.audit.InstantColumn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * What a commissioner tells of one quarter: how many people had budgets.
 *
 * <p>It begins when somebody has everybody counted. Until it is submitted, counting again puts another in its place. Submitted,
 * it stays as it is, with everybody who was counted and for what; was it wrong, the quarter is counted again and submitted
 * once more with the reason, and both are kept.
 */
@Entity
@Table(name = "national_return")
public class NationalReturn {

    private static final int LONGEST_REASON = 500;

    @Id
    private long id;

    private String reference;

    @Column(name = "commissioner_id")
    private long commissionerId;

    @Column(name = "quarter_ends")
    private LocalDate quarterEnds;

    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.PREPARED;

    /** 1 while it is prepared, nothing afterwards: so that a quarter has one such at most. */
    @Column(name = "is_prepared")
    private Integer isPrepared = 1;

    private Integer population;
    private Integer target;

    @Convert(converter = InstantColumn.class)
    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "prepared_by")
    private long preparedBy;

    @Convert(converter = InstantColumn.class)
    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    private String because = "";

    @Version
    private int version;

    protected NationalReturn() {}

    NationalReturn(
            long commissionerId,
            Quarter quarter,
            OptionalInt population,
            OptionalInt target,
            long preparedBy,
            Instant preparedAt) {
        this.id = Ids.next();
        this.reference = ReferenceNumber.fresh("RET");
        this.commissionerId = commissionerId;
        this.quarterEnds = quarter.lastDay();
        this.population = population.isPresent() ? population.getAsInt() : null;
        this.target = target.isPresent() ? target.getAsInt() : null;
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
    }

    /**
     * Refuses {@code return-is-submitted}.
     *
     * @param tellsAnew whether the quarter was told before; then there must be a reason
     * @throws WrongInput {@code return-because} when the reason is missing or too long
     */
    Outcome<NationalReturn> submit(boolean tellsAnew, String why, long by, Instant at) {
        if (state == ReturnState.SUBMITTED) {
            return Outcome.refused(Refusal.because("return-is-submitted", "return", reference));
        }
        String reason = why == null ? "" : why.strip();
        if (reason.length() > LONGEST_REASON || tellsAnew && reason.isEmpty()) {
            throw new WrongInput("because", "return-because");
        }
        state = ReturnState.SUBMITTED;
        isPrepared = null;
        because = tellsAnew ? reason : "";
        submittedBy = by;
        submittedAt = at;
        return Outcome.done(this);
    }

    long id() {
        return id;
    }

    /** As people name it: {@code RET-7K3M-9QX4}. */
    public String reference() {
        return reference;
    }

    long commissionerId() {
        return commissionerId;
    }

    public Quarter quarter() {
        return Quarter.of(quarterEnds);
    }

    public ReturnState state() {
        return state;
    }

    public boolean isSubmitted() {
        return state == ReturnState.SUBMITTED;
    }

    /** How many people the commissioner looks after; nothing where nobody had set it. */
    public Optional<Integer> population() {
        return Optional.ofNullable(population);
    }

    /** How many people are to have had a budget in the year; nothing where nobody had set it. */
    public Optional<Integer> target() {
        return Optional.ofNullable(target);
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public long preparedBy() {
        return preparedBy;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Long> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    /** Why the quarter was told anew; empty when it was told for the first time. */
    public String because() {
        return because;
    }
}
