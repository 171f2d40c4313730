/**
 * Who did what to which record, when and why; and the transaction an act runs in.
 *
 * <p>Belongs here: the append-only trail of events, the caller's keys that make an act happen once however often it is
 * sent, and {@link org.carepurse.audit.Act}. What an event means belongs to the package whose act it records; who may read
 * the trail belongs to {@code identity}. Names, addresses and NHS numbers never stand in an event: it points at people by
 * their record numbers. May use {@code outcome}, {@code reference} and {@code table}.
 */
package org.carepurse.audit;
