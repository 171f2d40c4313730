package org.carepurse.web.holding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.holding.Keepers;
import org.carepurse.holding.NamedAccount;
import org.carepurse.identity.NewOrganisation;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** The commissioner's bureaux and fund holders, and approving another. */
@Controller
@RequestScoped
@Path("keepers")
public class KeepersController {

    private static final OrganisationKind[] KINDS = {OrganisationKind.BUREAU, OrganisationKind.FUND_HOLDER};

    private final Keepers keepers;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    KeepersController(Keepers keepers, CurrentPerson person, Models models) {
        this.keepers = keepers;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("done") String done) {
        return page(Map.of(), "approved".equals(done), Problems.none(words()));
    }

    @POST
    public Response approve(MultivaluedMap<String, String> sent) {
        Typed typed = new Typed(sent);
        Reading reading = new Reading(words());
        OrganisationKind kind = reading.read(() -> typed.one(KINDS, "kind", "keeper-kind-missing"));
        String name = reading.read(
                () -> new NewOrganisation(OrganisationKind.BUREAU, typed.text("name"), null, false).name());
        String accountName = reading.required("accountName", "account-name", typed.text("accountName"));
        SortCode sortCode = reading.read(() -> SortCode.parse("sortCode", typed.text("sortCode")));
        AccountNumber number = reading.read(() -> AccountNumber.parse("accountNumber", typed.text("accountNumber")));
        NamedAccount account = reading.allWell()
                ? reading.read(() -> new NamedAccount(accountName, new AccountDetails(sortCode, number)))
                : null;
        Problems problems = reading.problems();
        if (reading.allWell()) {
            Outcome<String> outcome = keepers.approve(
                    person.who(),
                    new RequestKey(typed.text("key")),
                    new Keepers.Approval(Desk.commissionerOf(person.who()), kind, name, account, false));
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/keepers?done=approved")).build();
            }
            problems = problems.and("accountNumber", outcome.why());
        }
        Map<String, String> shown = new HashMap<>();
        sent.forEach((field, values) -> shown.put(field, values.get(0)));
        return page(shown, false, problems);
    }

    private Response page(Map<String, String> typed, boolean done, Problems problems) {
        models.put(
                "page",
                new KeepersPage(keepers.of(person.who(), Desk.commissionerOf(person.who())), typed, done, problems));
        return Response.ok("holding/keepers.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
