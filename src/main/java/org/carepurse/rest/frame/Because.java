package org.carepurse.rest.frame;

/**
 * Why something is done, in the caller's words.
 *
 * @param reason required where the act needs one
 */
public record Because(String reason) {}
