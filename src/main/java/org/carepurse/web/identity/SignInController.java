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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Password;
import org.carepurse.identity.SignIns;
import org.carepurse.identity.SigningIn;
import org.carepurse.identity.Token;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.LocalPath;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The pages to sign in and to sign out. */
@Controller
@RequestScoped
@Path("")
public class SignInController {

    private static final String VIEW = "identity/sign-in.jte";

    private final SigningIn signingIn;
    private final SignIns signIns;
    private final CurrentSignIn current;
    private final Entrance entrance;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    SignInController(SigningIn signingIn, SignIns signIns, CurrentSignIn current, Entrance entrance, Models models) {
        this.signingIn = signingIn;
        this.signIns = signIns;
        this.current = current;
        this.entrance = entrance;
        this.models = models;
    }

    @GET
    @Path("sign-in")
    public Response form(@QueryParam("next") String next) {
        if (current.open().isPresent()) {
            return Response.seeOther(URI.create(entrance.placeAfter(next, request)))
                    .build();
        }
        return entrance.greet(page("", next, Problems.none(words())), request).build();
    }

    @POST
    @Path("sign-in")
    public Response signIn(
            @FormParam("email") String email, @FormParam("password") String password, @FormParam("next") String next) {
        Problems problems = Problems.none(words());
        try {
            Outcome<Token> outcome = signingIn.signIn(
                    EmailAddress.parse("email", email),
                    Password.typed(password),
                    request.getRemoteAddr(),
                    Entrance.device(request));
            return outcome.isDone()
                    ? entrance.enter(outcome.value(), next, request)
                    : page(email, next, problems.and("email", outcome.why())).build();
        } catch (WrongInput wrong) {
            return page(email, next, problems.and(wrong)).build();
        }
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        current.token().ifPresent(signIns::signOut);
        return Response.seeOther(URI.create("/signed-out"))
                .cookie(Cookies.SIGN_IN.gone(request.isSecure()))
                .build();
    }

    @GET
    @Path("signed-out")
    public String signedOut() {
        return "identity/signed-out.jte";
    }

    private Response.ResponseBuilder page(String email, String next, Problems problems) {
        models.put("page", new SignInPage(Objects.toString(email, ""), LocalPath.orHome(next), problems));
        return Response.ok(VIEW);
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
