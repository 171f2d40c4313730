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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.Payer;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.Cashier;
import org.carepurse.payment.OpenAccount;
import org.carepurse.payment.PayingAccounts;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The accounts from which the commissioner pays. */
@Controller
@RequestScoped
@Path("payments/accounts")
public class AccountsController {

    /** What was typed. */
    public static class Form {

        @FormParam("payerName")
        private String name = "";

        @FormParam("sortCode")
        private String sortCode = "";

        @FormParam("accountNumber")
        private String accountNumber = "";

        @FormParam("serviceUser")
        private String serviceUser = "";

        @FormParam("balance")
        private String balance = "";

        @FormParam("key")
        private String key;

        OpenAccount read(long commissioner) {
            return new OpenAccount(
                    commissioner,
                    new Payer(
                            Objects.toString(name, ""),
                            AccountDetails.parse("sortCode", sortCode, "accountNumber", accountNumber)),
                    Objects.toString(serviceUser, "").isBlank()
                            ? null
                            : ServiceUserNumber.parse("serviceUser", serviceUser),
                    Sterling.parse("balance", balance));
        }
    }

    private final PayingAccounts accounts;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    AccountsController(PayingAccounts accounts, Access access, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        return page(new Form(), Problems.none(words()));
    }

    @POST
    public Response open(@BeanParam Form form) {
        Problems problems = Problems.none(words());
        SignedIn who = person.who();
        access.require(who, Permission.KEEP_PAYING_ACCOUNTS, Whose.commissioners(Desk.commissionerOf(who)));
        try {
            Outcome<String> outcome = accounts.open(who, new RequestKey(form.key), form.read(Desk.commissionerOf(who)));
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/payments/accounts")).build();
            }
            problems = problems.and("accountNumber", outcome.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(form, problems);
    }

    private Response page(Form form, Problems problems) {
        SignedIn who = person.who();
        long commissioner = Desk.commissionerOf(who);
        models.put(
                "page",
                new AccountsPage(
                        accounts.of(who, Cashier.of(commissioner)),
                        Objects.toString(form.name, ""),
                        Objects.toString(form.sortCode, ""),
                        Objects.toString(form.accountNumber, ""),
                        Objects.toString(form.serviceUser, ""),
                        Objects.toString(form.balance, ""),
                        who.wears(Role.COMMISSIONER_FINANCE, commissioner),
                        problems));
        return Response.ok("payment/accounts.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
