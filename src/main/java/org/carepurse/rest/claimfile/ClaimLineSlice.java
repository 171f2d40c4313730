package org.carepurse.rest.claimfile;

import java.util.List;

/** Some of the lines of a file. */
public record ClaimLineSlice(List<ClaimLineView> items, String next) {}
