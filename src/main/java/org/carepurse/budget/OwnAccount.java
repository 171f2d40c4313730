package org.carepurse.budget;

/**
 * An account of a commissioner's own.
 *
 * @param id by which number the books know it
 * @param name as it stands on the account
 * @param masked what of its number is shown
 */
public record OwnAccount(long id, String reference, String name, String masked) {}
