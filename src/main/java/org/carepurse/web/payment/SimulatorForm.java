package org.carepurse.web.payment;

import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.SimulatorSetting;

/** How the simulated route is to behave, as it was typed. */
public class SimulatorForm {

    @FormParam("seed")
    private String seed;

    @FormParam("failsPermille")
    private String failsPermille;

    @FormParam("paysAfterSeconds")
    private String paysAfterSeconds;

    @FormParam("silentAfter")
    private String silentAfter;

    @FormParam("comesBackPermille")
    private String comesBackPermille;

    @FormParam("comesBackAfterSeconds")
    private String comesBackAfterSeconds;

    @FormParam("lateSeconds")
    private String lateSeconds;

    @FormParam("turn")
    private String turn;

    /** For the container. */
    public SimulatorForm() {}

    static SimulatorForm of(SimulatorSetting setting) {
        SimulatorForm form = new SimulatorForm();
        form.seed = String.valueOf(setting.seed());
        form.failsPermille = String.valueOf(setting.failsPermille());
        form.paysAfterSeconds = String.valueOf(setting.paysAfterSeconds());
        form.silentAfter = Objects.toString(setting.silentAfter(), "");
        form.comesBackPermille = String.valueOf(setting.comingBack().permille());
        form.comesBackAfterSeconds = String.valueOf(setting.comingBack().afterSeconds());
        form.lateSeconds = String.valueOf(setting.telling().lateSeconds());
        form.turn = setting.telling().isBackwards() ? "BACKWARDS" : "IN_TURN";
        return form;
    }

    SimulatorSetting setting() {
        return new SimulatorSetting(
                        number("seed", seed),
                        number("failsPermille", failsPermille),
                        number("paysAfterSeconds", paysAfterSeconds),
                        silentAfter().isBlank() ? null : Integer.valueOf(number("silentAfter", silentAfter)))
                .with(new SimulatorSetting.ComingBack(
                        number("comesBackPermille", comesBackPermille),
                        number("comesBackAfterSeconds", comesBackAfterSeconds)))
                .with(new SimulatorSetting.Telling(number("lateSeconds", lateSeconds), isBackwards()));
    }

    public String seed() {
        return Objects.toString(seed, "");
    }

    public String failsPermille() {
        return Objects.toString(failsPermille, "");
    }

    public String paysAfterSeconds() {
        return Objects.toString(paysAfterSeconds, "");
    }

    public String silentAfter() {
        return Objects.toString(silentAfter, "");
    }

    public String comesBackPermille() {
        return Objects.toString(comesBackPermille, "");
    }

    public String comesBackAfterSeconds() {
        return Objects.toString(comesBackAfterSeconds, "");
    }

    public String lateSeconds() {
        return Objects.toString(lateSeconds, "");
    }

    public String turn() {
        return Objects.toString(turn, "");
    }

    private boolean isBackwards() {
        return switch (turn()) {
            case "IN_TURN" -> false;
            case "BACKWARDS" -> true;
            default -> throw new WrongInput("turn", "simulator-turn");
        };
    }

    private static int number(String field, String typed) {
        String digits = Objects.toString(typed, "").strip();
        if (!digits.matches("[0-9]{1,8}")) {
            throw new WrongInput(field, "simulator-setting");
        }
        return Integer.parseInt(digits);
    }
}
