package org.carepurse.rest.reconcile;

/** @param matched how many lines belong to something now that did not before */
public record MatchedCount(int matched) {}
