package org.carepurse.order;

import java.time.Instant;

/** Who decided, when and why. */
record Decision(long by, Instant at, String reason) {}
