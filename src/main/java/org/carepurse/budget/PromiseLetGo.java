package org.carepurse.budget;

/**
 * What a line was granted and was never paid in will not be paid any more, because its year is closed. Told within the act,
 * for those who plan its payments.
 *
 * @param by who closed the year
 */
public record PromiseLetGo(FundingLine year, String reason, long by) {}
