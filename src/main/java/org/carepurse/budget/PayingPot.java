package org.carepurse.budget;

import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.PlanState;
import org.joda.money.Money;

/**
 * A pot that may pay for a goal, with all that ordering needs to know of it.
 *
 * @param coordinatorId null when the plan names nobody
 * @param available what was left at the moment of asking; only the ledger's own hold decides
 */
public record PayingPot(
        long potId,
        String reference,
        long goalId,
        String goalReference,
        String goalTitle,
        long lineId,
        FundingStream stream,
        Holding holding,
        boolean ringFenced,
        int drawOrder,
        boolean yearClosed,
        long planId,
        String planReference,
        PlanState planState,
        long commissionerId,
        long holderId,
        Long coordinatorId,
        Money available) {}
