/**
 * The way to the database for those who write their own SQL.
 *
 * <p>Belongs here: where a transaction begins and ends, reading rows on its connection or on the copy's, and writing
 * many rows in few journeys. What the rows mean, and every text of SQL, belongs to the package whose tables they are. Texts of SQL are
 * constants with question marks: nothing that came from outside is ever put into one. May use {@code outcome}.
 */
package org.carepurse.table;
