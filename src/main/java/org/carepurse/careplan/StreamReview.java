package org.carepurse.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** The day by which one stream wants the plan reviewed. Equal to another by what it says, as rows of a set must be. */
@Embeddable
public class StreamReview {

    @Enumerated(EnumType.STRING)
    private FundingStream stream;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected StreamReview() {}

    StreamReview(FundingStream stream, LocalDate dueOn) {
        this.stream = stream;
        this.dueOn = dueOn;
    }

    public FundingStream stream() {
        return stream;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StreamReview review && stream == review.stream && dueOn.equals(review.dueOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stream, dueOn);
    }
}
