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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Password;
import org.carepurse.identity.Person;
import org.carepurse.identity.SigningIn;
import org.carepurse.identity.Token;
import org.carepurse.identity.Welcome;
import org.carepurse.identity.WelcomeCode;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Lets people in who were handed a code: they choose a password, and are signed in. Looking does not use the code up. */
@Controller
@RequestScoped
@Path("welcome")
public class WelcomeController {

    private final Welcome welcome;
    private final SigningIn signingIn;
    private final Entrance entrance;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    WelcomeController(Welcome welcome, SigningIn signingIn, Entrance entrance, Models models) {
        this.welcome = welcome;
        this.signingIn = signingIn;
        this.entrance = entrance;
        this.models = models;
    }

    @GET
    public Response ask() {
        return askForCode("", Problems.none(words()));
    }

    @POST
    public Response take(@FormParam("code") String typed) {
        return WelcomeCode.read(typed)
                .map(code ->
                        Response.seeOther(URI.create("/welcome/" + code.text())).build())
                .orElseGet(() -> askForCode(typed, Problems.none(words()).and(new WrongInput("code", "welcome-code"))));
    }

    @GET
    @Path("{code}")
    public Response show(@PathParam("code") String sent) {
        Optional<WelcomeCode> code = WelcomeCode.read(sent);
        return code.isEmpty() ? over(Welcome.OVER) : answer(code.get(), Problems.none(words()));
    }

    @POST
    @Path("{code}")
    public Response choose(
            @PathParam("code") String sent, @FormParam("password") String password, @FormParam("again") String again) {
        Optional<WelcomeCode> code = WelcomeCode.read(sent);
        if (code.isEmpty()) {
            return over(Welcome.OVER);
        }
        try {
            Password chosen = Password.chosen(password, again);
            Outcome<Person> person = welcome.choose(code.get(), chosen, request.getRemoteAddr());
            return person.isDone() ? enter(person.value(), chosen) : over(person.why());
        } catch (WrongInput wrong) {
            return answer(code.get(), Problems.none(words()).and(wrong));
        }
    }

    private Response enter(Person person, Password chosen) {
        Outcome<Token> token = signingIn.signIn(
                new EmailAddress(person.email()), chosen, request.getRemoteAddr(), Entrance.device(request));
        return token.isDone()
                ? entrance.enter(token.value(), "/", request)
                : Response.seeOther(URI.create("/sign-in")).build();
    }

    private Response askForCode(String typed, Problems problems) {
        models.put("page", new WelcomeCodePage(Objects.toString(typed, ""), problems));
        return entrance.greet(Response.ok("identity/welcome-code.jte"), request).build();
    }

    private Response answer(WelcomeCode code, Problems problems) {
        Outcome<Person> person = welcome.whoBrings(code, request.getRemoteAddr());
        if (!person.isDone()) {
            return over(person.why());
        }
        models.put(
                "page",
                new WelcomePage(
                        code.text(), person.value().name(), person.value().email(), problems));
        return entrance.greet(Response.ok("identity/welcome.jte"), request).build();
    }

    private Response over(Refusal why) {
        models.put("page", new WelcomeOverPage(words().say(why), words().next(why)));
        return Response.ok("identity/welcome-over.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
