package org.carepurse.rest.directory;

import org.carepurse.directory.ProviderState;

/** @param state in which the provider is from now on */
public record ProviderDecided(String reference, ProviderState state) {}
