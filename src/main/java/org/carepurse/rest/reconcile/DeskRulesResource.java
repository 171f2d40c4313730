package org.carepurse.rest.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.identity.SignedIn;
import org.carepurse.reconcile.ByHand;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.Rules;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is said of all lines that say the same, until somebody changes or ends it. */
@RequestScoped
@Path("reconcile/{account}/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskRulesResource {

    private final DeskAccounts accounts;
    private final Rules rules;
    private final Caller caller;

    @PathParam("account")
    private String account;

    @Inject
    DeskRulesResource(DeskAccounts accounts, Rules rules, Caller caller) {
        this.accounts = accounts;
        this.rules = rules;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The latest first, with how many lines each has said so of.")
    public List<RuleView> rules() {
        SignedIn who = caller.who();
        return rules.of(who, accounts.find(who, account)).stream()
                .map(RuleView::of)
                .toList();
    }

    @POST
    @Path("{rule}/change")
    @Operation(summary = "Another rule takes its place; what it has said of lines stays. Answers with the new one.")
    public Done change(@HeaderParam(Answers.KEY) String key, @PathParam("rule") String rule, RuleCall call) {
        DeskAccount desk = accounts.toActOn(caller.who(), account);
        ByHand.Always always = new ByHand.Always(Answers.text(Answers.body(call).words()));
        return Answers.done(
                rules.change(caller.who(), Answers.key(key), desk, rule, always, Answers.text(call.why())), Done::new);
    }

    @POST
    @Path("{rule}/ending")
    @Operation(summary = "The rule is not asked any more; what it has said of lines stays.")
    public Done end(@HeaderParam(Answers.KEY) String key, @PathParam("rule") String rule) {
        DeskAccount desk = accounts.toActOn(caller.who(), account);
        return Answers.done(rules.end(caller.who(), Answers.key(key), desk, rule), Done::new);
    }
}
