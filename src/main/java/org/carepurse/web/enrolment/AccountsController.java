package org.carepurse.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.carepurse.identity.Accounts;
import org.carepurse.identity.EnrolledPeople;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.web.frame.CurrentPerson;

/** Who can sign in, for those who look after their accounts, and one of them. */
@Controller
@RequestScoped
@Path("accounts")
public class AccountsController {

    private static final Set<String> DONE = Set.of("told", "ended", "born", "appointed", "nominee-ended");

    private final EnrolledPeople people;
    private final Accounts accounts;
    private final ActingFor actingFor;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    AccountsController(
            EnrolledPeople people, Accounts accounts, ActingFor actingFor, CurrentPerson person, Models models) {
        this.people = people;
        this.accounts = accounts;
        this.actingFor = actingFor;
        this.person = person;
        this.models = models;
    }

    @GET
    public String list(@BeanParam AccountsForm form) {
        SignedIn who = person.who();
        models.put(
                "page",
                new AccountsPage(
                        people.deskOf(who),
                        form,
                        people.list(who, form.question()),
                        people.count(who, form.question())));
        return "enrolment/accounts.jte";
    }

    @GET
    @Path("{person}")
    public String show(@PathParam("person") String reference, @QueryParam("done") String done) {
        SignedIn who = person.who();
        Person one = accounts.show(who, reference);
        models.put(
                "page",
                new PersonPage(
                        one,
                        people.one(who, reference),
                        one.id() == who.personId(),
                        actingFor.nomineesOf(who, one),
                        actingFor.holdersOf(who, one),
                        actingFor.mayAppoint(who, one),
                        done != null && DONE.contains(done) ? "enrolment.done." + done : ""));
        return "enrolment/person.jte";
    }
}
