package org.carepurse.web.simulation;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Objects;
import org.carepurse.outcome.WrongInput;
import org.carepurse.simulation.Manners;

/** How the simulated Stripe is to behave, as it was typed. */
public class MannersForm {

    private static final String YES = "YES";

    @FormParam("bouncesPermille")
    private String bouncesPermille;

    @FormParam("arrivesAfterSeconds")
    private String arrivesAfterSeconds;

    @FormParam("turn")
    private String turn;

    @FormParam("lateSeconds")
    private String lateSeconds;

    @FormParam("twice")
    private String twice;

    /** For the container. */
    public MannersForm() {}

    static MannersForm of(Manners manners) {
        MannersForm form = new MannersForm();
        form.bouncesPermille = String.valueOf(manners.bouncesPermille());
        form.arrivesAfterSeconds = String.valueOf(manners.arrivesAfterSeconds());
        form.turn = manners.telling().turn().name();
        form.lateSeconds = String.valueOf(manners.telling().lateSeconds());
        form.twice = manners.telling().isTwice() ? YES : "";
        return form;
    }

    Manners manners() {
        return new Manners(
                number("bouncesPermille", bouncesPermille),
                number("arrivesAfterSeconds", arrivesAfterSeconds),
                new Manners.Telling(chosenTurn(), number("lateSeconds", lateSeconds), YES.equals(twice)));
    }

    public String bouncesPermille() {
        return Objects.toString(bouncesPermille, "");
    }

    public String arrivesAfterSeconds() {
        return Objects.toString(arrivesAfterSeconds, "");
    }

    public String turn() {
        return Objects.toString(turn, "");
    }

    public String lateSeconds() {
        return Objects.toString(lateSeconds, "");
    }

    public boolean isTwice() {
        return YES.equals(twice);
    }

    private Manners.Turn chosenTurn() {
        return Arrays.stream(Manners.Turn.values())
                .filter(one -> one.name().equals(turn))
                .findFirst()
                .orElseThrow(() -> new WrongInput("turn", "simulator-turn"));
    }

    private static int number(String field, String typed) {
        String digits = Objects.toString(typed, "").strip();
        if (!digits.matches("[0-9]{1,8}")) {
            throw new WrongInput(field, "simulator-setting");
        }
        return Integer.parseInt(digits);
    }
}
