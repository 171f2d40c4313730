package org.carepurse.rest.keeping;

import java.util.List;

/** Part of the refunds that are to come. */
public record RefundDueSlice(List<RefundDueView> items, String next) {}
