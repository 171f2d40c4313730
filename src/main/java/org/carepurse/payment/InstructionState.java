package org.carepurse.payment;

/** Where one payment to one provider stands in its life ({@link InstructionLife}). */
public enum InstructionState {
    /** It has not left us, or nobody has said that it arrived at its route. */
    WAITING,
    /** It is not paid in this run; what it was for is free for the next. */
    LEFT_OUT,
    /** A route or a bank has it. */
    SENT,
    /** The bank says that it was paid. */
    PAID,
    /** It was not paid; what it was for is free for the next run. */
    FAILED,
    /** It was paid and came back; what it was for is free for the next run. */
    RETURNED;

    /** Whether what it pays stands nowhere else. */
    public boolean isLive() {
        return this == WAITING || this == SENT || this == PAID;
    }
}
