package org.carepurse.web.payment;

import org.carepurse.payment.SimulatorStanding;
import org.carepurse.web.frame.Problems;

/**
 * How the simulated route behaves, with what was typed last.
 *
 * @param payment which payment is to come back, as it was typed
 */
public record SimulatorPage(SimulatorStanding standing, SimulatorForm form, String payment, Problems problems) {}
