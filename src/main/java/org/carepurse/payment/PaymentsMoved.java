package org.carepurse.payment;

import java.util.List;

/** It was heard of these payments that they are there now: whoever tells their payees, or keeps what is owed, hears of it within the same act. */
public record PaymentsMoved(InstructionState state, List<Long> ids) {}
