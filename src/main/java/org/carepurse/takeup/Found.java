package org.carepurse.takeup;

/**
 * Something to mend or to look at in a return.
 *
 * @param people how many it concerns; none when it is not about people
 * @param asked the number of the return that it is about
 */
public record Found(Finding finding, int people, Asked asked) {}
