package org.carepurse.web.webhook;

/**
 * A secret, shown this once.
 *
 * @param secret empty when it was shown before
 */
public record SecretPage(String endpoint, String secret) {}
