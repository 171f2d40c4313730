package org.carepurse.rest.auditplan;

/** @param whom {@code PERSON}, or the reference of a provider that they ordered from */
public record AskAuditQuestionCall(String whom, String words) {}
