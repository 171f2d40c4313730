package org.carepurse.web.fund;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.carepurse.fund.DrawDowns;
import org.carepurse.fund.GivenBy;
import org.carepurse.fund.SupportGiven;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;
import org.joda.money.Money;

/** What was typed about one delivery of support. */
public record DrawForm(
        String goal, String givenBy, String supplier, TypedDate day, String delivery, String what, String amount) {

    static final DrawForm EMPTY = new DrawForm("", "", "", TypedDate.NONE, "", "", "");

    static DrawForm in(MultivaluedMap<String, String> sent) {
        return new DrawForm(
                text(sent, "goal"),
                text(sent, "givenBy"),
                text(sent, "supplier"),
                TypedDate.in(sent, "day"),
                text(sent, "delivery"),
                text(sent, "what"),
                text(sent, "amount"));
    }

    /** Null when something is wrong; what, is in the reading. */
    DrawDowns.Draw read(Reading reading, String agreement) {
        reading.read(this::chosenGoal);
        GivenBy giver = reading.read(this::giver);
        LocalDate givenOn = reading.read(() -> day.read("day"));
        SupportGiven support = reading.allWell()
                ? reading.read(() -> new SupportGiven(giver, supplier, givenOn, delivery, what))
                : null;
        Money cost = reading.read(() -> Sterling.parse("amount", amount));
        return reading.allWell() ? reading.read(() -> new DrawDowns.Draw(agreement, goal, support, cost)) : null;
    }

    private String chosenGoal() {
        if (goal.isEmpty()) {
            throw new WrongInput("goal", "draw-down-goal");
        }
        return goal;
    }

    private GivenBy giver() {
        return Stream.of(GivenBy.values())
                .filter(each -> each.name().equals(givenBy))
                .findFirst()
                .orElseThrow(() -> new WrongInput("givenBy", "draw-down-given-by"));
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Objects.toString(sent.getFirst(field), "").strip();
    }
}
