/**
 * What banks and their customers hand each other as files: account details, orders to pay, statements, and word of
 * payments that came back.
 *
 * <p>Belongs here: the formats, each read and written as a stream, and the neutral records that the rest of CarePurse
 * knows instead of them. Does not belong here: what is paid and why, matching a statement with the books, and keeping
 * anything in a table; nothing here knows a database.
 *
 * <p>May use {@code outcome}, {@code money} and {@code time}.
 */
package org.carepurse.bankfile;
