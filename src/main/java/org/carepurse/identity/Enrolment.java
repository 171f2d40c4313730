package org.carepurse.identity;

import org.carepurse.outcome.WrongInput;

/**
 * Whom a commissioner enrols, and as what.
 *
 * @param commissionerId the commissioner on whose behalf
 * @param hat what they will be; null for someone who only acts for budget holders
 */
public record Enrolment(long commissionerId, NewPerson person, Hat hat) {

    public Enrolment {
        if (hat != null
                && hat.role().wornAt() == OrganisationKind.COMMISSIONER
                && hat.organisationId() != commissionerId) {
            throw new WrongInput("organisation", "hat-elsewhere");
        }
        boolean isHolder = hat != null && hat.role() == Role.BUDGET_HOLDER;
        if (isHolder != (person.nhsNumber() != null)) {
            throw new WrongInput("nhsNumber", isHolder ? "nhs-number" : "nhs-number-not-needed");
        }
    }

    public Capacity capacity() {
        return Capacity.of(hat);
    }

    Whose whose() {
        return capacity().whose(commissionerId, hat == null ? commissionerId : hat.organisationId());
    }
}
