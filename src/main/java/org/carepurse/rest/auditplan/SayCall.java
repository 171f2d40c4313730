package org.carepurse.rest.auditplan;

/** What is said in a question's thread. */
public record SayCall(String words) {}
