package org.carepurse.rest.signal;

import org.carepurse.signal.Verdict;

/** @param reason what was looked at and found, or done about it */
public record JudgeSignalCall(Verdict verdict, String reason) {}
