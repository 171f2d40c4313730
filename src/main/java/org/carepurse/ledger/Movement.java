package org.carepurse.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * One move of the journal with the entry it stands in: what a person is shown when they ask where the money went.
 *
 * @param corrects the entry that this one undoes, or null
 * @param holdId the hold it concerns, or null
 */
public record Movement(
        Place place,
        Reason reason,
        Document document,
        LocalDate effectiveOn,
        Instant recordedAt,
        long actorId,
        Long corrects,
        Account from,
        Account to,
        Money amount,
        Long holdId) {}
