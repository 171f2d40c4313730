package org.carepurse.careplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.carepurse.outcome.Refusal;

/**
 * When a plan is looked at again. Each stream that pays has a date of its own, never later than its clock allows; the
 * plan is reviewed for all of them together on the earliest. Holding that review starts every clock again.
 */
@Embeddable
class ReviewCalendar {

    @ElementCollection
    @CollectionTable(name = "plan_review", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<StreamReview> reviews = new HashSet<>();

    @Column(name = "last_reviewed_on")
    private LocalDate lastReviewedOn;

    @Column(name = "review_grace_days")
    private int graceDays;

    /** Refused when the day is before the plan starts, or later than the stream's clock allows. */
    Optional<Refusal> set(FundingStream stream, LocalDate dueOn, LocalDate planStartsOn) {
        LocalDate latest = latest(stream, planStartsOn);
        if (dueOn.isAfter(latest)) {
            return Optional.of(
                    new Refusal("review-too-late", Map.of("stream", stream.name(), "latest", latest.toString())));
        }
        if (dueOn.isBefore(planStartsOn)) {
            return Optional.of(Refusal.because("review-before-the-plan", "starts", planStartsOn.toString()));
        }
        replace(stream, dueOn);
        return Optional.empty();
    }

    /** The last day that the stream's clock allows for its next review. */
    LocalDate latest(FundingStream stream, LocalDate planStartsOn) {
        return stream.reviewClock()
                .map(clock -> lastReviewedOn == null
                        ? clock.firstNoLaterThan(planStartsOn)
                        : clock.nextNoLaterThan(lastReviewedOn))
                .orElse(LocalDate.MAX);
    }

    void held(LocalDate heldOn) {
        lastReviewedOn = heldOn;
        List.copyOf(reviews).forEach(review -> review.stream()
                .reviewClock()
                .ifPresent(clock -> replace(review.stream(), clock.nextNoLaterThan(heldOn))));
    }

    void allowGrace(int days) {
        graceDays = days;
    }

    int graceDays() {
        return graceDays;
    }

    Optional<LocalDate> lastHeldOn() {
        return Optional.ofNullable(lastReviewedOn);
    }

    /** The dates of the streams that pay now; a date once set for a stream that no longer pays counts for nothing. */
    Map<FundingStream, LocalDate> datesOf(Collection<FundingStream> paying) {
        Map<FundingStream, LocalDate> dates = new TreeMap<>();
        reviews.stream()
                .filter(review -> paying.contains(review.stream()))
                .forEach(review -> dates.put(review.stream(), review.dueOn()));
        return dates;
    }

    static Optional<LocalDate> earliest(Map<FundingStream, LocalDate> dates) {
        return dates.values().stream().min(Comparator.naturalOrder());
    }

    private void replace(FundingStream stream, LocalDate dueOn) {
        reviews.removeIf(old -> old.stream() == stream);
        reviews.add(new StreamReview(stream, dueOn));
    }
}
