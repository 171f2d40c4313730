/**
 * What there is to do and how old it is: reviews, exceptions, invoices and payments against their standards, bank lines that nobody
 * explained, plans without deliveries.
 *
 * <p>Belongs here: how many of each there are by age, and the list behind each number. Doing the work belongs to the packages
 * whose records these are. Reads only. May use {@code money}, {@code time}, {@code table}, {@code identity} and nothing else:
 * what waits is read from the tables, since each is a question over all records of a kind.
 */
package org.carepurse.workload;
