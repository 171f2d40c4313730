package org.carepurse.web.holding;

import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.budget.Purse;
import org.carepurse.holding.AgreementOffer;
import org.carepurse.holding.Keeper;
import org.carepurse.holding.PaymentSchedule;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.web.frame.Problems;

/**
 * Offering an agreement about one line.
 *
 * @param keepers the approved organisations of the kind that the line asks for; empty where none is asked for
 * @param offer as it will be sent; null until it is read
 */
public record OfferPage(
        Purse purse, Purse.Line line, List<Keeper> keepers, OfferForm form, AgreementOffer offer, Problems problems) {

    public String path() {
        return "/purses/" + purse.plan() + "/lines/" + line.reference() + "/agreement";
    }

    public boolean isManaged() {
        return line.holding() == Holding.MANAGED_ACCOUNT;
    }

    public boolean isFund() {
        return line.holding() == Holding.THIRD_PARTY;
    }

    /** An organisation keeps the money, and not an account of the person's. */
    public boolean asksForKeeper() {
        return isManaged() || isFund();
    }

    /** The name of the organisation that was chosen. */
    public String keeper() {
        return keepers.stream()
                .filter(keeper -> keeper.reference().equals(form.at("keeper")))
                .findFirst()
                .map(Keeper::name)
                .orElse("");
    }

    /** Every payment as it would be made. */
    public PaymentSchedule schedule() {
        return PaymentSchedule.of(
                offer.terms(), purse.startsOn(), purse.endsOn(), line.promised(), offer.contribution());
    }

    static OrganisationKind kindFor(Holding holding) {
        return holding == Holding.THIRD_PARTY ? OrganisationKind.FUND_HOLDER : OrganisationKind.BUREAU;
    }
}
