package org.carepurse.rest.directory;

import org.carepurse.directory.ServiceState;

/** @param state in which the service is from now on */
public record ServiceDecided(String reference, ServiceState state) {}
