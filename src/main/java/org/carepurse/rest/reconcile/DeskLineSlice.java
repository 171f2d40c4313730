package org.carepurse.rest.reconcile;

import java.util.List;

/** Part of an account's lines; {@code next} is what to send as {@code after} for the part that follows. */
public record DeskLineSlice(List<DeskLineView> items, String next) {}
