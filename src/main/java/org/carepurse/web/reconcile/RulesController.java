package org.carepurse.web.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reconcile.ByHand;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.Rule;
import org.carepurse.reconcile.Rules;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** What is said of all lines that say the same, until somebody changes or ends it. */
@Controller
@RequestScoped
@Path("reconcile/{account}/rules")
public class RulesController {

    private final DeskAccounts accounts;
    private final Rules rules;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("account")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    RulesController(DeskAccounts accounts, Rules rules, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.rules = rules;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show() {
        SignedIn who = person.who();
        DeskAccount account = accounts.find(who, reference);
        models.put("page", new RulesPage(account, rules.of(who, account), accounts.mayAct(who, account)));
        return "reconcile/rules.jte";
    }

    @POST
    @Path("{rule}/end")
    public Response end(@PathParam("rule") String rule, @FormParam("key") String key) {
        rules.end(person.who(), new RequestKey(key), toActOn(), rule).value();
        return toAll();
    }

    @GET
    @Path("{rule}")
    public String show(@PathParam("rule") String rule) {
        Rule found = rules.find(person.who(), toActOn(), rule);
        return draw(found, new RulePage.Typed(found.words(), found.says().explanation()), none());
    }

    @POST
    @Path("{rule}")
    public Response change(
            @PathParam("rule") String rule,
            @FormParam("words") String words,
            @FormParam("why") String why,
            @FormParam("key") String key) {
        DeskAccount account = toActOn();
        RulePage.Typed typed = new RulePage.Typed(Objects.toString(words, ""), Objects.toString(why, ""));
        try {
            ByHand.Always always = new ByHand.Always(typed.words());
            rules.change(person.who(), new RequestKey(key), account, rule, always, typed.why())
                    .value();
            return toAll();
        } catch (WrongInput wrong) {
            Rule found = rules.find(person.who(), account, rule);
            return Response.ok(draw(found, typed, none().and(wrong))).build();
        }
    }

    private String draw(Rule rule, RulePage.Typed typed, Problems problems) {
        models.put("page", new RulePage(address(), rule, typed, problems));
        return "reconcile/rule.jte";
    }

    private Response toAll() {
        return Response.seeOther(URI.create(address())).build();
    }

    private String address() {
        return "/reconcile/" + reference + "/rules";
    }

    private DeskAccount toActOn() {
        return accounts.toActOn(person.who(), reference);
    }

    private Problems none() {
        return Problems.none(Words.in(Languages.of(request)));
    }
}
