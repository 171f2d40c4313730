package org.carepurse.web.holding;

import org.carepurse.budget.Holding;
import org.carepurse.holding.AgreementSight;
import org.carepurse.holding.AgreementState;
import org.carepurse.holding.OwnPart;
import org.carepurse.web.frame.Problems;

/**
 * An agreement to read and, for the person, to answer.
 *
 * @param answers the person, or someone whom they have appointed
 * @param offers the commissioner's finance, who may take it back
 * @param records whoever keeps the money, or the commissioner's finance, writes down what the person has paid
 * @param ends whoever looks at it may give notice that it ends
 * @param paysByCard people can pay money of their own here
 * @param reason as typed when it is declined or taken back
 * @param amount as typed, when that is written down
 * @param done the key of what was just done; empty for nothing
 */
public record AgreementPage(
        AgreementSight sight,
        OwnPart ownPart,
        boolean answers,
        boolean offers,
        boolean records,
        boolean ends,
        boolean paysByCard,
        String reason,
        String amount,
        String done,
        Problems problems) {

    public String path() {
        return "/agreements/" + sight.agreement().reference();
    }

    public boolean answersNow() {
        return answers && isOpen();
    }

    public boolean takesBackNow() {
        return offers && isOpen();
    }

    public boolean endsNow() {
        return ends
                && sight.agreement().state() == AgreementState.ACCEPTED
                && sight.agreement().endsOn().isEmpty();
    }

    public boolean isFund() {
        return sight.agreement().holding() == Holding.THIRD_PARTY
                && (sight.agreement().state() == AgreementState.ACCEPTED
                        || sight.agreement().state() == AgreementState.ENDED);
    }

    /** A bureau asks for a fee; who holds a fund is paid by what it provides. */
    public boolean mayHaveFee() {
        return sight.agreement().holding() == Holding.MANAGED_ACCOUNT && !isOpen();
    }

    public boolean recordsNow() {
        return records
                && sight.agreement().contribution().isThere()
                && sight.agreement().state() == AgreementState.ACCEPTED;
    }

    /** The person can pay some of their own part by card or from their bank. */
    public boolean paysNow() {
        return answers
                && paysByCard
                && sight.agreement().contribution().isThere()
                && sight.agreement().state() == AgreementState.ACCEPTED;
    }

    private boolean isOpen() {
        return sight.agreement().state() == AgreementState.OFFERED;
    }
}
