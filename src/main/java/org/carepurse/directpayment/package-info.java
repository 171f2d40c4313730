/**
 * How people who hold their own money show what became of it: the lines of their statement, each said to be for a goal, an
 * order or a bill; receipts; what is still to be explained, and since when; and the wages of personal assistants with what has
 * to be put by for them.
 *
 * <p>Belongs here: everything about an account that a person, or somebody for them, pays from. Does not belong here: reading
 * banks' files and keeping their lines ({@code statement}), what is bought and billed ({@code order}, {@code invoice}), and
 * accounts of organisations, which pay by runs ({@code payment}). May use all packages up to {@code invoice}, and {@code
 * statement}.
 *
 * <p>Nothing that is missing here ever stops care: it is asked for, and its age is shown.
 */
package org.carepurse.directpayment;
