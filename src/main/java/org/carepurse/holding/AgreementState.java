package org.carepurse.holding;

/** Where an agreement is in its life. */
public enum AgreementState {
    /** The person has it to read, and has not answered. */
    OFFERED,
    /** The person, or their nominee, has agreed: money may be paid in. */
    ACCEPTED,
    /** The person said no, and why. */
    DECLINED,
    /** The commissioner took it back before it was answered. */
    WITHDRAWN,
    /** It counted, and its money has moved on. */
    ENDED
}
