package org.carepurse.rest.dispute;

/** @param words what the others read */
public record DisputeStepCall(String words) {}
