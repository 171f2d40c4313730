package org.carepurse.rest.directpayment;

import java.util.List;

/** Part of the accounts; {@code next} is what to send as {@code after} for the part that follows. */
public record EvidenceWaitingSlice(List<EvidenceWaitingView> items, String next) {}
