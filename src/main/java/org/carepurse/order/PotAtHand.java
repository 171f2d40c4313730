package org.carepurse.order;

import org.carepurse.careplan.FundingStream;

/** A pot of a goal, and the stream its money comes from. */
public record PotAtHand(long id, FundingStream stream) {}
