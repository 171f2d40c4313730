package org.carepurse.invoice;

import java.util.Collection;

/**
 * Told by whoever pays providers, within their act: the provider has all of these shares, or does not have them after all.
 * Until the opposite is told they are not read any more to find what is owed.
 */
public record SharesSettled(Collection<ShareKey> shares, boolean areSettled) {}
