package org.carepurse.web.simulation;

import java.util.Arrays;
import java.util.List;
import org.carepurse.simulation.SimulatedPage;
import org.carepurse.stripe.CheckoutSight;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/** What is to be paid on the page that stands for Stripe's. */
public record SimulatedPayPage(CheckoutSight money, Problems problems) {

    public String path() {
        return "/simulated-stripe/pay/" + money.reference();
    }

    /** Where whoever does not pay goes back to. */
    public String back() {
        return "/own-money/" + money.reference() + "?back=not-paid";
    }

    public List<Choice> ends(Frame frame) {
        return Arrays.stream(SimulatedPage.Ends.values())
                .map(end -> Choice.of(end.name(), frame.say("simulation.pay." + end)))
                .toList();
    }
}
