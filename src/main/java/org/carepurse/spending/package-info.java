/**
 * What a commissioner's money went on: how much was budgeted, ordered, owed and paid, by month, stream, holding, provider, kind
 * of service, district and the year in which people began, and where the year is heading.
 *
 * <p>Belongs here: the sums that are kept up from the journal, the proof that they equal it, and the questions that are
 * answered from them. Nothing here is on the way of a purchase, and nothing here is the only record of anything. May use all
 * packages below.
 */
package org.carepurse.spending;
