package org.carepurse.web.budget;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Sufficiency;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Reading;

/** The lines that are to pay for a plan, as they were typed: one for each stream it asks for, and one more to choose. */
record FundForm(List<LineForm> lines, String graceDays) {

    private static final String USUAL_GRACE_DAYS = "28";

    static FundForm asking(Sufficiency now) {
        List<LineForm> lines = new ArrayList<>();
        for (Sufficiency.OfStream each : now.streams()) {
            lines.add(LineForm.asking(lines.size() + 1, each.stream(), each.shortBy()));
        }
        lines.add(LineForm.free(lines.size() + 1));
        return new FundForm(lines, USUAL_GRACE_DAYS);
    }

    static FundForm in(MultivaluedMap<String, String> form, Sufficiency now) {
        List<LineForm> lines = new ArrayList<>();
        int asked = now.streams().size();
        for (int place = 1; place <= asked + 1; place++) {
            lines.add(
                    place > asked
                            ? LineForm.in(form, place)
                            : LineForm.in(form, place, now.streams().get(place - 1).stream()));
        }
        return new FundForm(lines, Objects.requireNonNullElse(form.getFirst("graceDays"), ""));
    }

    /** What is granted, as far as it can be read; the reading keeps what is wrong with the rest. */
    List<GrantedLine> granted(Reading reading) {
        List<GrantedLine> granted = new ArrayList<>();
        for (LineForm line : lines) {
            if (!line.isEmpty()) {
                add(granted, line, reading);
            }
        }
        return granted;
    }

    private static void add(List<GrantedLine> granted, LineForm line, Reading reading) {
        GrantedLine one = line.read(reading);
        boolean twice = one != null
                && granted.stream()
                        .anyMatch(other -> other.stream() == one.stream() && other.holding() == one.holding());
        if (twice) {
            reading.read(() -> {
                throw new WrongInput("stream-" + line.place(), "line-twice", Map.of());
            });
        } else if (one != null) {
            granted.add(one);
        }
    }

    /** The field where the first stream that falls short was typed; null when the form has none for it. */
    String fieldOf(Sufficiency checked) {
        return lines.stream()
                .filter(line -> checked.streams().stream()
                        .anyMatch(
                                each -> !each.isEnough() && each.stream().name().equals(line.stream())))
                .findFirst()
                .map(line -> "amount-" + line.place())
                .orElse(null);
    }

    Integer grace(Reading reading) {
        return reading.read(() -> {
            if (!graceDays.strip().matches("[0-9]{1,3}") || Integer.parseInt(graceDays.strip()) > 366) {
                throw new WrongInput("graceDays", "grace-days");
            }
            return Integer.valueOf(graceDays.strip());
        });
    }
}
