package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.payment.Cashiers;
import org.carepurse.payment.PayingAccount;
import org.carepurse.payment.PayingAccounts;
import org.carepurse.statement.StatementAccount;

/** The accounts on somebody's desk. */
@ApplicationScoped
public class DeskAccounts {

    private final PayingAccounts accounts;
    private final Cashiers cashiers;
    private final Access access;

    @Inject
    DeskAccounts(PayingAccounts accounts, Cashiers cashiers, Access access) {
        this.accounts = accounts;
        this.cashiers = cashiers;
        this.access = access;
    }

    public List<DeskAccount> of(SignedIn who) {
        return accounts.of(who, cashiers.of(who)).stream()
                .map(DeskAccounts::onDesk)
                .toList();
    }

    /** @throws NotFound when their desk has none of that reference */
    public DeskAccount find(SignedIn who, String reference) {
        return of(who).stream()
                .filter(account -> account.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("account", reference));
    }

    /**
     * The same, for somebody who is about to say something of its lines.
     *
     * @throws org.carepurse.identity.NotAllowed when they only look
     */
    public DeskAccount toActOn(SignedIn who, String reference) {
        DeskAccount account = find(who, reference);
        access.require(who, Permission.RECONCILE, account.cashier().acting());
        return account;
    }

    /** The commissioner's other own accounts, between which and this one cash may go. */
    public List<DeskAccount> beside(SignedIn who, DeskAccount account) {
        return of(who).stream()
                .filter(DeskAccount::isCommissioners)
                .filter(other -> other.commissionerId() == account.commissionerId() && other.id() != account.id())
                .toList();
    }

    /** Whether they do more than look. */
    public boolean mayAct(SignedIn who, DeskAccount account) {
        return access.may(who, Permission.RECONCILE, account.cashier().acting());
    }

    private static DeskAccount onDesk(PayingAccount account) {
        return new DeskAccount(
                new StatementAccount(account.id(), account.cashier().looking(), account.account()),
                account.reference(),
                account.name(),
                account.cashier());
    }
}
