package org.carepurse.web.simulation;

import java.util.Arrays;
import java.util.List;
import org.carepurse.simulation.SimulatedAccount;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * A provider's account on the page that stands for Stripe's.
 *
 * @param commissioner the reference of the organisation that pays
 */
public record SimulatedAccountPage(String commissioner, String commissionerName, Problems problems) {

    public String path() {
        return "/simulated-stripe/account/" + commissioner;
    }

    public List<Choice> ends(Frame frame) {
        return Arrays.stream(SimulatedAccount.Ends.values())
                .map(end -> Choice.of(end.name(), frame.say("simulation.account." + end)))
                .toList();
    }
}
