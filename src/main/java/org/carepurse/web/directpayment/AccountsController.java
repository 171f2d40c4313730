package org.carepurse.web.directpayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.web.frame.CurrentPerson;

/** The accounts that a person pays from, for themselves or for others; the only one is opened at once. */
@Controller
@RequestScoped
@Path("direct-payments")
public class AccountsController {

    private final HeldAccounts accounts;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    AccountsController(HeldAccounts accounts, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        List<HeldAccount> held = accounts.of(person.who());
        if (held.size() == 1) {
            return Response.seeOther(
                            URI.create("/direct-payments/" + held.get(0).reference()))
                    .build();
        }
        models.put("page", new AccountsPage(held));
        return Response.ok("directpayment/accounts.jte").build();
    }
}
