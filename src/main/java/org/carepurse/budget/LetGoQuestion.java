package org.carepurse.budget;

import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/**
 * Asked of whoever plans the payments of a line's money: may what has not been paid in be let go? Whoever observes it and
 * has some of it on its way says why not, in the same transaction.
 */
public final class LetGoQuestion {

    private final FundingLine line;
    private Refusal whyNot;

    LetGoQuestion(FundingLine line) {
        this.line = line;
    }

    public long lineId() {
        return line.id();
    }

    public void refuse(Refusal because) {
        whyNot = because;
    }

    Outcome<FundingLine> answered() {
        return whyNot == null ? Outcome.done(line) : Outcome.refused(whyNot);
    }
}
