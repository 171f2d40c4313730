package org.carepurse.report;

import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Place;
import org.carepurse.ledger.Reason;
import org.joda.money.Money;

/**
 * One move of the journal as part of a figure.
 *
 * @param place where it stands in the journal
 * @param actor who made it, by name
 * @param plan whose money it is: the plan's reference
 * @param amount what it adds to the figure; below zero when it takes from it
 */
public record FigureEntry(
        Place place,
        LocalDate effectiveOn,
        Instant recordedAt,
        Reason reason,
        Document document,
        String actor,
        String plan,
        String holder,
        Money amount) {}
