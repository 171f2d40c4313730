package org.carepurse.rest.frame;

/** The record that was acted on, or that the act made: its reference. */
public record Done(String reference) {}
