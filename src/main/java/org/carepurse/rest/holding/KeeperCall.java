package org.carepurse.rest.holding;

import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.holding.Keepers;
import org.carepurse.identity.NewOrganisation;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.rest.frame.Answers;

/**
 * A bureau or a fund holder about to be approved.
 *
 * @param kind BUREAU or FUND_HOLDER
 * @param account its client account, held apart from its own money
 * @param serviceUser the six digits by which Bacs knows it; left out when it sends no files there
 */
public record KeeperCall(OrganisationKind kind, String name, AccountCall account, String serviceUser) {

    Keepers.Approval of(long commissionerId) {
        String checked = new NewOrganisation(OrganisationKind.BUREAU, Answers.text(name), null, false).name();
        return new Keepers.Approval(
                commissionerId,
                kind,
                checked,
                Answers.field("account", account).account(),
                serviceUser(serviceUser),
                false);
    }

    static ServiceUserNumber serviceUser(String sentOrNull) {
        return sentOrNull == null ? null : ServiceUserNumber.parse("serviceUser", sentOrNull);
    }
}
