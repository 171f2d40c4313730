package org.carepurse.web.payment;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.BankDetailsDesk;
import org.carepurse.payment.BankDetailsSights;
import org.carepurse.payment.CheckDetails;
import org.carepurse.payment.DetailsRow;
import org.carepurse.payment.Finding;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The commissioner finds out whether providers' bank details are right. */
@Controller
@RequestScoped
@Path("payments/bank-details")
public class CheckController {

    private final BankDetailsSights sights;
    private final BankDetailsDesk desk;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    CheckController(
            BankDetailsSights sights, BankDetailsDesk desk, Access access, CurrentPerson person, Models models) {
        this.sights = sights;
        this.desk = desk;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public String list(@QueryParam("page") String typed, @QueryParam("done") String done) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(typed);
        List<DetailsRow> rows = sights.ofCommissioner(who, Desk.commissionerOf(who), paging.from(), paging.oneMore());
        models.put("page", new DetailsListPage(paging.cut(rows), done != null, paging.page(), paging.last(rows)));
        return "payment/details-list.jte";
    }

    @GET
    @Path("{details}")
    public Response ask(@PathParam("details") String details) {
        return page(details, "", "", Problems.none(words()));
    }

    @POST
    @Path("{details}")
    public Response check(
            @PathParam("details") String details,
            @FormParam("says") String says,
            @FormParam("sortCode") String sortCode,
            @FormParam("accountNumber") String accountNumber,
            @FormParam("how") String how,
            @FormParam("key") String key) {
        access.require(
                person.who(), Permission.CHECK_BANK_DETAILS, Whose.commissioners(Desk.commissionerOf(person.who())));
        Problems problems = Problems.none(words());
        try {
            Outcome<Finding> outcome = desk.check(
                    person.who(),
                    new RequestKey(key),
                    new CheckDetails(
                            Desk.commissionerOf(person.who()), details, heard(says, sortCode, accountNumber), how));
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/payments/bank-details?done=checked"))
                        .build();
            }
            problems = problems.and("sortCode", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(details, says, how, problems);
    }

    private static AccountDetails heard(String says, String sortCode, String accountNumber) {
        return switch (Objects.toString(says, "")) {
            case "numbers" -> AccountDetails.parse("sortCode", sortCode, "accountNumber", accountNumber);
            case "not-ours" -> null;
            default -> throw new WrongInput("says", "details-check-missing");
        };
    }

    private Response page(String details, String says, String how, Problems problems) {
        SignedIn who = person.who();
        long commissioner = Desk.commissionerOf(who);
        DetailsRow row = sights.forCommissioner(who, commissioner, details);
        models.put(
                "page",
                new CheckPage(
                        row,
                        row.isToCheck() && who.wears(Role.COMMISSIONER_FINANCE, commissioner),
                        Objects.toString(says, ""),
                        Objects.toString(how, ""),
                        problems));
        return Response.ok("payment/check.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
