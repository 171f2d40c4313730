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

    Permission permission() {
        if (hat == null) {
            return Permission.ENROL_NOMINEE;
        }
        return switch (hat.role()) {
            case BUDGET_HOLDER -> Permission.ENROL_BUDGET_HOLDER;
            case PROVIDER_STAFF -> Permission.ENROL_PROVIDER_STAFF;
            case BUREAU_CLERK, FUND_HOLDER_STAFF -> Permission.ENROL_KEEPERS_STAFF;
            case CARE_COORDINATOR, COMMISSIONER_FINANCE, COMMISSIONER_AUDITOR -> Permission.ENROL_COLLEAGUE;
        };
    }

    Whose whose() {
        Whose commissioners = Whose.commissioners(commissionerId);
        if (hat == null) {
            return commissioners;
        }
        return switch (hat.role().wornAt()) {
            case COMMISSIONER -> commissioners;
            case PROVIDER -> commissioners.providedBy(hat.organisationId());
            case BUREAU, FUND_HOLDER -> commissioners.keptBy(hat.organisationId());
        };
    }
}
