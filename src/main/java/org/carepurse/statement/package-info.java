/**
 * What banks say went over the accounts of the books: their statements, brought in by whoever has the account or answers for
 * its money.
 *
 * <p>Belongs here: files of statements with the columns chosen for an account, the lines of all of them, each once, and
 * what the bank gives as balance. Does not belong here: whose an account is, which the caller says; what a line means and
 * what it was matched with; and any entry in the books.
 *
 * <p>May use {@code bankfile}, {@code table}, {@code audit} and {@code identity}, and what these may use.
 */
package org.carepurse.statement;
