package org.carepurse.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;

/**
 * What somebody wants to buy, whether it still lies in the basket, waits for approval or is ordered: how much of which
 * service, when, and for which goal, whose money pays. Never changes; a change of mind is another want.
 */
@Embeddable
public class Want {

    static final int LONGEST_NOTE = 500;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "goal_id")
    private long goalId;

    /** For each occasion. */
    @Column(name = "quantity_hundredths")
    private long quantityHundredths;

    @Enumerated(EnumType.STRING)
    @Column(name = "repeats")
    private Repeat repeat;

    private String weekdays;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    private String note;

    protected Want() {}

    /** @param note for the provider, up to 500 characters; may be empty */
    public Want(long serviceId, long goalId, Quantity quantity, Schedule schedule, Kinship kinship, String note) {
        this.serviceId = serviceId;
        this.goalId = goalId;
        this.quantityHundredths = quantity.hundredths();
        this.repeat = schedule.repeat();
        this.weekdays = schedule.weekdays().stream().map(DayOfWeek::name).collect(Collectors.joining(","));
        this.firstDay = schedule.from();
        this.lastDay = schedule.until();
        this.kinship = Objects.requireNonNull(kinship);
        this.note = note == null ? "" : note.strip();
        if (quantity.isNone()) {
            throw new WrongInput("quantity", "quantity-out-of-range");
        }
        if (this.note.length() > LONGEST_NOTE) {
            throw new WrongInput("note", "note-too-long");
        }
    }

    public long serviceId() {
        return serviceId;
    }

    public long goalId() {
        return goalId;
    }

    /** How much on each occasion. */
    public Quantity quantity() {
        return new Quantity(quantityHundredths);
    }

    public Schedule schedule() {
        Set<DayOfWeek> days = Stream.of(weekdays.split(","))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        return new Schedule(repeat, days, firstDay, lastDay);
    }

    public Kinship kinship() {
        return kinship;
    }

    public String note() {
        return note;
    }

    /** The columns of a row, in the order of {@link #COLUMNS}. */
    List<Object> row() {
        return List.of(
                serviceId,
                goalId,
                quantityHundredths,
                repeat.name(),
                weekdays,
                firstDay,
                lastDay,
                kinship.name(),
                note);
    }

    static final String COLUMNS =
            "service_id, goal_id, quantity_hundredths, repeats, weekdays, first_day, last_day, kinship, note";

    @Override
    public boolean equals(Object other) {
        return other instanceof Want want && row().equals(want.row());
    }

    @Override
    public int hashCode() {
        return row().hashCode();
    }

    /** Everything it says, since a request is known again by this text. */
    @Override
    public String toString() {
        return row().toString();
    }
}
