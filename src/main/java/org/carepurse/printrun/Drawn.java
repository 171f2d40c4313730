package org.carepurse.printrun;

/** A statement as it came out, as a PDF. */
record Drawn(long planId, byte[] content) {}
