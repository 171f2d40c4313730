package org.carepurse.web.payment;

import org.carepurse.payment.SimulatorStanding;
import org.carepurse.web.frame.Problems;

/** How the simulated route behaves, with what was typed last. */
public record SimulatorPage(
        SimulatorStanding standing,
        String seed,
        String failsPermille,
        String paysAfterSeconds,
        String silentAfter,
        Problems problems) {}
