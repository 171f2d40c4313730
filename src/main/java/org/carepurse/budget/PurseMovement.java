package org.carepurse.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.careplan.FundingStream;
import org.carepurse.ledger.AccountKind;
import org.carepurse.ledger.Reason;
import org.joda.money.Money;

/**
 * One movement of money in a purse, with why.
 *
 * @param goal the goal's title; empty when the money was on its funding line only
 * @param documentKind the kind of business document it came from: {@code order}
 */
public record PurseMovement(
        LocalDate effectiveOn,
        Instant recordedAt,
        Reason reason,
        String documentKind,
        String documentReference,
        String goal,
        FundingStream stream,
        AccountKind from,
        AccountKind to,
        Money amount) {}
