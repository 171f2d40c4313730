package org.carepurse.rest.reconcile;

/** @param reason why what was said of the line is wrong */
public record TakeBackCall(String reason) {}
