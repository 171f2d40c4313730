package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepurse.budget.OwnAccounts;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Tables;

/** Which of a commissioner's accounts stands for its balance at Stripe: the one that it named, or else its oldest. */
@ApplicationScoped
class BalanceAccount {

    private static final String NAMED = "SELECT account_id FROM stripe_balance WHERE commissioner_id = ?";

    private final Tables tables;
    private final OwnAccounts accounts;

    @Inject
    BalanceAccount(Tables tables, OwnAccounts accounts) {
        this.tables = tables;
        this.accounts = accounts;
    }

    /** Refuses {@code no-account-to-pay-in-from} before the commissioner has opened any. */
    Outcome<Long> of(long commissionerId) {
        return named(commissionerId).map(Outcome::done).orElseGet(() -> accounts.of(commissionerId));
    }

    Optional<Long> named(long commissionerId) {
        return tables.read(NAMED, row -> row.getLong(1), commissionerId).stream()
                .findFirst();
    }
}
