package org.carepurse.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.identity.OwnPassword;
import org.carepurse.identity.Password;
import org.carepurse.identity.Person;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Changes a person's own password. */
@Controller
@RequestScoped
@Path("account/password")
public class PasswordController {

    private final OwnPassword ownPassword;
    private final CurrentSignIn current;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    PasswordController(OwnPassword ownPassword, CurrentSignIn current, CurrentPerson person, Models models) {
        this.ownPassword = ownPassword;
        this.current = current;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return page(Problems.none(words()));
    }

    @POST
    public Response change(
            @FormParam("old") String old, @FormParam("password") String chosen, @FormParam("again") String again) {
        try {
            Password now = Password.typed("old", old);
            Outcome<Person> outcome = ownPassword.change(
                    person.who(),
                    current.open().orElseThrow().reference(),
                    now,
                    Password.chosen(chosen, again),
                    request.getRemoteAddr());
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/account?done=password")).build()
                    : page(Problems.none(words()).and(field(outcome.why()), outcome.why()));
        } catch (WrongInput wrong) {
            return page(Problems.none(words()).and(wrong));
        }
    }

    private static String field(Refusal why) {
        return why.code().equals("password-same") ? "password" : "old";
    }

    private Response page(Problems problems) {
        models.put("page", new PasswordPage(problems));
        return Response.ok("identity/password.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
