package org.carepurse.statement;

/** Lines of a statement that were not known before have been written; told within the act that wrote them. */
public record LinesAdded(long accountId) {}
