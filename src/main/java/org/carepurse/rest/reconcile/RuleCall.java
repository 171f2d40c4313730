package org.carepurse.rest.reconcile;

/** @param why of a rule that explains lines only */
public record RuleCall(String words, String why) {}
