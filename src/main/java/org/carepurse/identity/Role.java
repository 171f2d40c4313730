package org.carepurse.identity;

/** What a person is to an organisation. A nominee is not a role: it is a person whom a holder has appointed. */
public enum Role {
    /** The person the money is for; the hat is worn at the commissioner that funds them. */
    BUDGET_HOLDER(OrganisationKind.COMMISSIONER),
    /** Writes and reviews plans with people funded by one commissioner. */
    CARE_COORDINATOR(OrganisationKind.COMMISSIONER),
    /** Answers orders, records deliveries and invoices for one provider. */
    PROVIDER_STAFF(OrganisationKind.PROVIDER),
    /** Funds plans and answers for the money of one commissioner. */
    COMMISSIONER_FINANCE(OrganisationKind.COMMISSIONER),
    /** Reads everything of one commissioner and changes nothing. */
    COMMISSIONER_AUDITOR(OrganisationKind.COMMISSIONER),
    /** Keeps the books of one bureau's people over its pooled account. */
    BUREAU_CLERK(OrganisationKind.BUREAU),
    /** Looks after the individual service funds that one organisation holds. */
    FUND_HOLDER_STAFF(OrganisationKind.FUND_HOLDER);

    private final OrganisationKind wornAt;

    Role(OrganisationKind wornAt) {
        this.wornAt = wornAt;
    }

    public OrganisationKind wornAt() {
        return wornAt;
    }
}
