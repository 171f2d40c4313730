package org.carepurse.web.simulation;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.carepurse.simulation.Manners;
import org.carepurse.simulation.ToTell;
import org.carepurse.time.London;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * How the simulated Stripe behaves, as it was typed last, and what it has to tell.
 *
 * @param payment which payment a bank is to send back, as it was typed
 * @param tells the latest first
 */
public record StripeSimulatorPage(
        MannersForm form, String payment, List<ToTell> tells, int current, int last, Problems problems) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    public List<Choice> turns(Frame frame) {
        return Arrays.stream(Manners.Turn.values())
                .map(turn -> Choice.of(turn.name(), frame.say("simulation.turn." + turn)))
                .toList();
    }

    /** How often it was told, and when it is told next. */
    public String standing(Frame frame, ToTell one) {
        String told = frame.words().count("simulation.told", one.told());
        if (!one.isToTell()) {
            return told;
        }
        String next = one.toldFrom() == null
                ? frame.say("simulation.by-hand")
                : frame.say("simulation.from", TIME.format(one.toldFrom().atZone(London.ZONE)));
        return one.told() == 0 ? next : told + " " + next;
    }

    public String telling(Frame frame, ToTell one) {
        return frame.say(one.told() == 0 ? "simulation.tell" : "simulation.tell-again", one.type(), one.about());
    }
}
