package org.carepurse.rest.reconcile;

/** @param always words of lines of which the same is to be said from now on; absent when only of this one */
public record ChargeCall(String always) {}
