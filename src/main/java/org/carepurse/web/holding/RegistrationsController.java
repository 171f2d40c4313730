package org.carepurse.web.holding;

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
import org.carepurse.holding.Registration;
import org.carepurse.holding.RegistrationState;
import org.carepurse.holding.Registrations;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Who asks a commissioner to keep its people's money, and the answer to each. */
@Controller
@RequestScoped
@Path("registrations")
public class RegistrationsController {

    private final Registrations registrations;
    private final People people;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    RegistrationsController(Registrations registrations, People people, CurrentPerson person, Models models) {
        this.registrations = registrations;
        this.people = people;
        this.person = person;
        this.models = models;
    }

    @GET
    public String list(@QueryParam("page") String typed) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(typed);
        List<Registration> rows = registrations.waiting(who, Desk.commissionerOf(who), paging.from(), paging.oneMore());
        models.put("page", new RegistrationsPage(paging.cut(rows), paging.page(), paging.last(rows)));
        return "holding/registrations.jte";
    }

    @GET
    @Path("{registration}")
    public Response show(@PathParam("registration") String reference) {
        return page(reference, "", "", Problems.none(words()));
    }

    @POST
    @Path("{registration}")
    public Response answer(
            @PathParam("registration") String reference,
            @FormParam("answer") String answer,
            @FormParam("reason") String reason,
            @FormParam("key") String key) {
        SignedIn who = person.who();
        registrations.show(who, reference);
        try {
            Outcome<String> outcome = answer(who, new RequestKey(key), reference, answer, reason);
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/registrations/" + reference))
                            .build()
                    : page(reference, answer, reason, Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(reference, answer, reason, Problems.none(words()).and(wrong));
        }
    }

    private Outcome<String> answer(SignedIn who, RequestKey key, String reference, String answer, String reason) {
        return switch (Objects.toString(answer, "")) {
            case "APPROVED" -> registrations.approve(who, key, new Registrations.Approve(reference, reason));
            case "DECLINED" -> registrations.decline(who, key, new Registrations.Decline(reference, reason));
            default -> throw new WrongInput("answer", "registration-answer-missing");
        };
    }

    private Response page(String reference, String answer, String reason, Problems problems) {
        Registration one = registrations.show(person.who(), reference);
        String contact = one.state() == RegistrationState.APPROVED
                ? people.byEmail(one.contact().email()).map(Person::reference).orElse("")
                : "";
        models.put(
                "page",
                new RegistrationPage(
                        one, contact, Objects.toString(answer, ""), Objects.toString(reason, ""), problems));
        return Response.ok("holding/registration.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
