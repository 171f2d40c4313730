package org.carepurse.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.BankDetailsDesk;
import org.carepurse.payment.BankDetailsSights;
import org.carepurse.payment.ChangeDetails;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Where a provider is paid: it enters its bank details, twice, and sees where they stand. */
@Controller
@RequestScoped
@Path("provider/bank-details")
public class MyDetailsController {

    /** What was typed. */
    public static class Form {

        @FormParam("payeeName")
        private String payeeName;

        @FormParam("sortCode")
        private String sortCode;

        @FormParam("accountNumber")
        private String accountNumber;

        @FormParam("sortCodeAgain")
        private String sortCodeAgain;

        @FormParam("accountNumberAgain")
        private String accountNumberAgain;

        @FormParam("key")
        private String key;

        ChangeDetails read(long provider) {
            AccountDetails account = AccountDetails.parse("sortCode", sortCode, "accountNumber", accountNumber);
            AccountDetails again =
                    AccountDetails.parse("sortCodeAgain", sortCodeAgain, "accountNumberAgain", accountNumberAgain);
            if (!account.equals(again)) {
                throw new WrongInput("sortCodeAgain", "details-typed-twice");
            }
            return new ChangeDetails(provider, payeeName, account);
        }
    }

    private final BankDetailsDesk desk;
    private final BankDetailsSights sights;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    MyDetailsController(BankDetailsDesk desk, BankDetailsSights sights, CurrentPerson person, Models models) {
        this.desk = desk;
        this.sights = sights;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return page("", done != null, Problems.none(words()));
    }

    @POST
    public Response change(@BeanParam Form form) {
        Problems problems = Problems.none(words());
        SignedIn who = person.who();
        try {
            Outcome<String> outcome = desk.change(who, new RequestKey(form.key), form.read(Desk.providerOf(who)));
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/provider/bank-details?done=changed"))
                        .build();
            }
            problems = problems.and("sortCode", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(Objects.toString(form.payeeName, ""), false, problems);
    }

    private Response page(String payeeName, boolean isDone, Problems problems) {
        SignedIn who = person.who();
        models.put(
                "page",
                new MyDetailsPage(
                        sights.ofProvider(who, Desk.providerOf(who)).orElse(null), payeeName, isDone, problems));
        return Response.ok("payment/my-details.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
