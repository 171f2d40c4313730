package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.payment.Cashier;
import org.carepurse.payment.PayingAccount;
import org.carepurse.payment.PayingAccounts;
import org.carepurse.statement.StatementAccount;

/** The accounts on somebody's desk. */
@ApplicationScoped
public class DeskAccounts {

    private final PayingAccounts accounts;

    @Inject
    DeskAccounts(PayingAccounts accounts) {
        this.accounts = accounts;
    }

    public List<DeskAccount> of(SignedIn who, Cashier cashier) {
        return accounts.of(who, cashier).stream().map(DeskAccounts::onDesk).toList();
    }

    /** @throws NotFound when the desk has none of that reference */
    public DeskAccount find(SignedIn who, Cashier cashier, String reference) {
        return of(who, cashier).stream()
                .filter(account -> account.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("account", reference));
    }

    private static DeskAccount onDesk(PayingAccount account) {
        return new DeskAccount(
                new StatementAccount(account.id(), account.cashier().looking(), account.account()),
                account.reference(),
                account.name(),
                account.cashier());
    }
}
