package org.carepurse.payment;

/** What a route or a bank says of a payment. */
public enum NewsKind {
    /** It has it. */
    ACCEPTED(InstructionAct.ACCEPT),
    /** It was not made. */
    FAILED(InstructionAct.FAIL),
    /** It was made. */
    PAID(InstructionAct.PAY),
    /** It was made and came back. */
    RETURNED(InstructionAct.RETURN);

    private final InstructionAct act;

    NewsKind(InstructionAct act) {
        this.act = act;
    }

    InstructionAct act() {
        return act;
    }
}
