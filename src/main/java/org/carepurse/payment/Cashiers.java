package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** At whose pay desk somebody sits. */
@ApplicationScoped
public class Cashiers {

    private static final String KEEPERS = "SELECT commissioner_id FROM paying_account WHERE keeper_id = ?";

    private final Records records;

    @Inject
    Cashiers(Records records) {
        this.records = records;
    }

    /** The commissioner's they work for, else that of whoever keeps money; nobody's when they sit at none. */
    public Cashier of(SignedIn who) {
        return who.organisationAs(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR)
                .map(Cashier::of)
                .or(() -> who.organisationAs(Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF)
                        .flatMap(keeper -> records.one(KEEPERS, row -> new Cashier(row.getLong(1), keeper), keeper)))
                .orElse(Cashier.NOBODY);
    }
}
