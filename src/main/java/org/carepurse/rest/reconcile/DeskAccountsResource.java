package org.carepurse.rest.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.reconcile.BankProofs;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.LineSights;
import org.carepurse.reconcile.Reconciling;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The accounts that the caller's organisation pays from, each beside its books. */
@RequestScoped
@Path("reconcile")
@Produces(MediaType.APPLICATION_JSON)
public class DeskAccountsResource {

    private final DeskAccounts accounts;
    private final BankProofs proofs;
    private final LineSights sights;
    private final Reconciling reconciling;
    private final Caller caller;

    @Inject
    DeskAccountsResource(
            DeskAccounts accounts, BankProofs proofs, LineSights sights, Reconciling reconciling, Caller caller) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.sights = sights;
        this.reconciling = reconciling;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Every account, with the proof that the bank and the books agree but for named differences.")
    public List<DeskAccountView> accounts() {
        return accounts.of(caller.who()).stream().map(this::view).toList();
    }

    @GET
    @Path("{account}")
    @Operation(summary = "One account with its proof, and how old its open lines are.")
    public DeskAccountView account(@PathParam("account") String account) {
        return view(accounts.find(caller.who(), account));
    }

    @POST
    @Path("{account}/matching")
    @Operation(summary = "Looks at every open line once more: a payment may have left since, or a rule been made.")
    public MatchedCount matchAgain(@PathParam("account") String account) {
        SignedIn who = caller.who();
        return new MatchedCount(reconciling.match(who, accounts.toActOn(who, account)));
    }

    private DeskAccountView view(DeskAccount account) {
        SignedIn who = caller.who();
        return DeskAccountView.of(account, proofs.of(who, account).orElse(null), sights.open(who, account));
    }
}
