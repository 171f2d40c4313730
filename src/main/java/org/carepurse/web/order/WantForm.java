package org.carepurse.web.order;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepurse.order.GoalChoice;
import org.carepurse.order.Kinship;
import org.carepurse.order.Quantity;
import org.carepurse.order.Repeat;
import org.carepurse.order.Schedule;
import org.carepurse.order.Want;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;

/** How much, when and for which goal, as it was typed. */
public final class WantForm {

    private static final String BY_A_DAY = "day";

    private final MultivaluedMap<String, String> typed;

    WantForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    static WantForm empty() {
        return new WantForm(new MultivaluedHashMap<>());
    }

    /** As it stands in the basket. */
    static WantForm of(Want want, String goalReference) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        Schedule schedule = want.schedule();
        typed.putSingle("goal", goalReference);
        typed.putSingle("quantity", want.quantity().toString());
        typed.putSingle("repeat", schedule.repeat().name());
        schedule.weekdays().forEach(day -> typed.add("days", day.name()));
        date(typed, "from", schedule.from());
        typed.putSingle("ends", BY_A_DAY);
        date(typed, "until", schedule.until());
        typed.putSingle("kinship", want.kinship().name());
        typed.putSingle("note", want.note());
        return new WantForm(typed);
    }

    private static void date(MultivaluedMap<String, String> typed, String field, LocalDate day) {
        typed.putSingle(field + "-day", String.valueOf(day.getDayOfMonth()));
        typed.putSingle(field + "-month", String.valueOf(day.getMonthValue()));
        typed.putSingle(field + "-year", String.valueOf(day.getYear()));
    }

    /** What is meant, or nothing when some of it cannot be; then the reading knows why. */
    Optional<Want> read(Reading reading, long serviceId, List<GoalChoice> goals) {
        Quantity quantity = reading.read(() -> Quantity.parse("quantity", of("quantity")));
        GoalChoice goal = reading.read(() -> chosen(goals));
        Repeat repeat = reading.read(() -> one(Repeat.values(), "repeat", "repeat-missing"));
        LocalDate from = reading.read(() -> date("from").read("from"));
        boolean known = goal != null && repeat != null && from != null;
        Schedule schedule = known ? reading.read(() -> schedule(repeat, from, goal)) : null;
        Kinship kinship = reading.read(() -> one(Kinship.values(), "kinship", "kinship-unanswered"));
        if (!reading.allWell()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                reading.read(() -> new Want(serviceId, goal.id(), quantity, schedule, kinship, of("note"))));
    }

    private GoalChoice chosen(List<GoalChoice> goals) {
        return goals.stream()
                .filter(goal -> goal.reference().equals(of("goal")))
                .findFirst()
                .orElseThrow(() -> new WrongInput("goal", "goal-missing"));
    }

    private Schedule schedule(Repeat repeat, LocalDate from, GoalChoice goal) {
        if (repeat == Repeat.ONCE) {
            return Schedule.once(from);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> days().contains(day.name()))
                .forEach(days::add);
        return new Schedule(repeat, days, from, until(goal));
    }

    private LocalDate until(GoalChoice goal) {
        return switch (of("ends")) {
            case "plan" -> goal.planEnds();
            case BY_A_DAY -> date("until").read("until");
            default -> throw new WrongInput("ends", "ends-missing");
        };
    }

    private <T extends Enum<T>> T one(T[] values, String field, String code) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(of(field)))
                .findFirst()
                .orElseThrow(() -> new WrongInput(field, code));
    }

    public String of(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public List<String> days() {
        return typed.getOrDefault("days", List.of());
    }

    public TypedDate date(String field) {
        return TypedDate.in(typed, field);
    }
}
