package org.carepurse.payment;

/**
 * How it stands with the simulated route for one commissioner.
 *
 * @param accepted how many payments it has accepted since it was set
 * @param isSilent whether it has stopped answering
 */
public record SimulatorStanding(SimulatorSetting setting, int accepted, boolean isSilent) {

    static final SimulatorStanding AT_FIRST = new SimulatorStanding(SimulatorSetting.WELL_BEHAVED, 0, false);

    /** Whether it falls silent before it accepts one more. */
    boolean fallsSilent() {
        return setting.silentAfter() != null && accepted >= setting.silentAfter();
    }

    SimulatorStanding oneMore() {
        return new SimulatorStanding(setting, accepted + 1, isSilent);
    }

    SimulatorStanding silent() {
        return new SimulatorStanding(setting, accepted, true);
    }
}
