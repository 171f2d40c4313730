package org.carepurse.takeup;

/** What is asked of take-up: whom, when, and how they are told apart. */
public record TakeUpQuestion(long commissionerId, Quarter quarter, CountingRule rule, TakeUpBy by) {}
