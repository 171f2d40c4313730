package org.carepurse.web.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.payment.Cashiers;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.Rules;
import org.carepurse.web.frame.CurrentPerson;

/** What is said of all lines that say the same, until somebody ends it. */
@Controller
@RequestScoped
@Path("reconcile/{account}/rules")
public class RulesController {

    private final DeskAccounts accounts;
    private final Cashiers cashiers;
    private final Rules rules;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("account")
    private String reference;

    @Inject
    RulesController(
            DeskAccounts accounts, Cashiers cashiers, Rules rules, Access access, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.cashiers = cashiers;
        this.rules = rules;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show() {
        SignedIn who = person.who();
        DeskAccount account = account();
        boolean mayAct = access.may(who, Permission.RECONCILE, account.cashier().acting());
        models.put("page", new RulesPage(account, rules.of(who, account), mayAct));
        return "reconcile/rules.jte";
    }

    @POST
    @Path("{rule}/end")
    public Response end(@PathParam("rule") String rule, @FormParam("key") String key) {
        rules.end(person.who(), new RequestKey(key), account(), rule).value();
        return Response.seeOther(URI.create("/reconcile/" + reference + "/rules"))
                .build();
    }

    private DeskAccount account() {
        SignedIn who = person.who();
        return accounts.find(who, cashiers.of(who), reference);
    }
}
