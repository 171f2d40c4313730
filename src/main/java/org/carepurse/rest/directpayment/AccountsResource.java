package org.carepurse.rest.directpayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.directpayment.AccountReading;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The accounts that people pay from themselves. */
@RequestScoped
@Path("direct-payments")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    private final HeldAccounts accounts;
    private final AccountReading reading;
    private final Caller caller;

    @Inject
    AccountsResource(HeldAccounts accounts, AccountReading reading, Caller caller) {
        this.accounts = accounts;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Those of the caller, and of everyone for whom they act.")
    public List<HeldAccountView> accounts() {
        return accounts.of(caller.who()).stream().map(HeldAccountView::of).toList();
    }

    @GET
    @Path("{account}")
    @Operation(summary = "One account: what is in it, and how much of it is still to be told of.")
    public AccountSightView account(@PathParam("account") String account) {
        return AccountSightView.of(reading.account(caller.who(), account));
    }

    @GET
    @Path("{account}/choices")
    @Operation(
            summary = "All that its lines can be said to be: goals, orders, bills, wages, money that came in or back.")
    public ChoicesView choices(@PathParam("account") String account) {
        return ChoicesView.of(reading.choices(caller.who(), account));
    }
}
